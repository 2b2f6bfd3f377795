package org.birddog.server;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.birddog.coach.Coach;
import org.birddog.pages.Pages;

/**
 * What takes long and needs nothing of Spring: begun on threads of its own, so that Spring starts
 * meanwhile.
 */
final class Begun {

    private final FutureTask<Store> store;
    private final FutureTask<Pages> pages;

    private Begun(FutureTask<Store> store, FutureTask<Pages> pages) {
        this.store = store;
        this.pages = pages;
    }

    static Begun with(Settings settings) {
        return new Begun(begin("store", () -> Store.open(settings.data())), begin("content", Begun::pagesOfTheBundle));
    }

    private static Pages pagesOfTheBundle() {
        return Pages.of(
                Coach.of(BundledContent.read()),
                BundledContent.wordings(),
                BundledContent.lessons(),
                BundledContent.figures(),
                DeviceApp.read().scripts());
    }

    Store store() {
        return result(store);
    }

    Pages pages() {
        return result(pages);
    }

    private static <T> FutureTask<T> begin(String name, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofPlatform().name(name).start(task);
        return task;
    }

    /** What went wrong there is thrown here, as it is. */
    private static <T> T result(FutureTask<T> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The start was interrupted.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
