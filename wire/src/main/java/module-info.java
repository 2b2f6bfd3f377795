/** The JSON form of what goes in and comes out (docs/contract.md): strict, with the path of every fault. */
module org.birddog.wire {
    requires org.birddog.coach;
    requires static org.jspecify;

    exports org.birddog.wire;
}
