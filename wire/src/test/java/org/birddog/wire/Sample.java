package org.birddog.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** An entry as JSON, whose members can be changed one by one: key to raw JSON. */
record Sample(Map<String, String> members) {

    static final String ID = "0f8fad5b-d9cb-469f-a165-70867728950e";
    static final String OTHER_ID = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

    /** One entry of each kind with every field that it can have, in canonical order. */
    static final List<Sample> FULL = List.of(
            entry("screening", "'answers':{'saddle-numbness':'no','one-leg-numb':'unsure','weight-loss':" + "'yes'}"),
            entry(
                    "profile",
                    "'birth-year':1980,'sites':['lower-back','leg'],'started-on':'2026-10-01',"
                            + "'usual-pain':3,'worst-pain':6,'settles':'under-2-hours','worse-with':['bending',"
                            + "'morning'],"
                            + "'better-with':['walking'],'conditions':['knee-pain','arthritis'],'pregnancy-week':0,"
                            + "'surgery-weeks-ago':60,'postpartum-weeks':20,'activity-level':'some','work':'desk',"
                            + "'causes':['posture','disc'],'equipment':['band','pool'],'minutes':15,'days':5,"
                            + "'time-of-day':'07:30','likes':['yoga','tai-chi'],'aim':'stay-well','cautious':false,"
                            + "'wakes-at':7,'resting-heart-rate':62,'country':'ES','language':'es'"),
            entry(
                    "check-in",
                    "'pain':4,'leg-pain':1,'leg-reach':'thigh','sleep':6,'stress':3,'mood':7,"
                            + "'stiffness':5,'new-symptoms':['one-leg-weak'],'medicines':'Paracetamol',"
                            + "'note':'Slept \\\"badly\\\" 😀'"),
            entry(
                    "session",
                    "'pain-before':3,'pain-after':2,'minutes':18,'items':["
                            + "{'exercise':'bird-dog','sets':2,'reps':8,'hold-seconds':3,'side':'left','pain':3,"
                            + "'effort':5},"
                            + "{'exercise':'curl-up','sets':3,'reps':[6,4,2],'hold-seconds':8,'load':{'kg':2.5},"
                            + "'pain':2,"
                            + "'effort':4,'quality':['sharp','dizzy'],'stopped':true},"
                            + "{'exercise':'row','sets':1,'reps':0,'load':{'band':'heavy'}},"
                            + "{'exercise':'walking','seconds':600}]"),
            entry(
                    "activity",
                    "'activity':'brisk-walking','minutes':30,'intensity':'moderate',"
                            + "'heart-rate':118,'pain':2,'effort':4"),
            entry("questionnaire", "'form':'psfs','answers':{'gardening':4,'lifting \\\"him\\\"':2}"),
            entry("self-test", "'test':'repeated-flexion','side':'both','result':'worse','leg-reach':'calf'"),
            entry("consultation", "'about':['pregnancy','weight-loss'],'with':'gp','outcome':'may-exercise'"),
            entry(
                    "order",
                    "'order':'prescribe','by':'Dr Ruiz','about':['clinician-order'],'of':'" + OTHER_ID
                            + "','exercise':'bird-dog','demand':'kneeling','dose':{'sets':2,'reps':8,"
                            + "'hold-seconds':3,"
                            + "'seconds':null,'per-side':true,'rest-seconds':20,'load':{'kg':2}},'until':"
                            + "'2026-12-24',"
                            + "'note':'slowly'"),
            entry("habit", "'habit':'sitting-breaks','step':'chosen'"),
            entry("goal", "'activity':'pick up my son','ability':3,'by-date':'2027-02-28'"),
            entry(
                    "hurt",
                    "'exercise':'bird-dog','pain':4,'onset':'next-morning','quality':['sharp'],'note':'left side'"),
            entry("acknowledgement", "'of':'warning-signs'"),
            entry("lesson-read", "'lesson':'start-small'"),
            entry(
                    "correction",
                    "'replaces':'" + OTHER_ID + "','with':{'id':'" + ID
                            + "','at':'2026-11-19','kind':'check-in','version':1,'pain':4}"));

    /** More shapes of the same kinds. */
    static final List<Sample> OTHERS = List.of(
            entry("screening", "'answers':{}"),
            entry("profile", "'sites':[],'conditions':[]"),
            entry("profile", "'cautious':true"),
            entry("check-in", "'pain':0"),
            entry(
                    "check-in",
                    "'pain':3,'leg-pain':2,'where':['lower-back-left','calf-left'],'feels':['aching','stabbing'],"
                            + "'leg-feels':['burning']"),
            entry("session", "'pain-before':0,'pain-after':0,'minutes':0,'items':[]"),
            entry("activity", "'activity':'other','minutes':1440,'intensity':'light'"),
            entry("questionnaire", "'form':'peg','answers':{'activity':3,'enjoyment':10,'pain':0}"),
            entry("questionnaire", "'form':'pain-nrs','answers':{'average':4,'now':0,'worst':10}"),
            entry("questionnaire", "'form':'global-change','answers':{'change':-3}"),
            entry("hurt", "'exercise':'a-new-one','pain':0,'onset':'during'"),
            entry("acknowledgement", "'of':'questionnaire-due'"),
            entry("acknowledgement", "'of':'self-test-due'"),
            entry("acknowledgement", "'of':'weekly-review'"),
            entry("self-test", "'test':'hamstring-length','side':'left','result':'tight'"),
            entry("self-test", "'test':'front-hold','value':41"),
            entry("self-test", "'test':'sit-to-stand-30s','value':14"),
            entry("consultation", "'about':[],'with':'other','outcome':'not-yet'"),
            entry("order", "'order':'hold','by':'Dr Ruiz'"),
            entry("order", "'order':'release','by':'Dr Ruiz','of':'" + OTHER_ID + "'"),
            entry("order", "'order':'restrict','by':'Dr Ruiz','demand':'impact'"),
            entry("correction", "'replaces':'" + OTHER_ID + "'"));

    static Stream<Sample> all() {
        return Stream.concat(FULL.stream(), OTHERS.stream());
    }

    private static Sample entry(String kind, String fields) {
        return of("{'id':'" + ID + "','at':'2026-11-20T09:00:30.123+01:00','kind':'" + kind + "','version':"
                + "1," + fields
                + "}");
    }

    /** A sample from JSON with single quotes for double ones. */
    static Sample of(String json) {
        JsonReader reader = new JsonReader(json.replace('\'', '"'));
        Map<String, String> members = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.nextKey()) {
            members.put(reader.key(), reader.raw());
        }
        reader.end();
        return new Sample(members);
    }

    /** The full sample of a kind. */
    static Sample full(String kind) {
        return FULL.stream()
                .filter(sample -> ("\"" + kind + "\"").equals(sample.members.get("kind")))
                .findFirst()
                .orElseThrow();
    }

    /** The same with another value, given with single quotes. */
    Sample with(String key, String value) {
        Map<String, String> changed = new LinkedHashMap<>(members);
        changed.put(key, value.replace('\'', '"'));
        return new Sample(changed);
    }

    Sample without(String key) {
        Map<String, String> changed = new LinkedHashMap<>(members);
        changed.remove(key);
        return new Sample(changed);
    }

    Sample shuffled(long seed) {
        List<String> keys = new ArrayList<>(members.keySet());
        Collections.shuffle(keys, new Random(seed));
        Map<String, String> changed = new LinkedHashMap<>();
        for (String key : keys) {
            changed.put(key, members.get(key));
        }
        return new Sample(changed);
    }

    String json() {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, String> member : members.entrySet()) {
            parts.add("\"" + member.getKey() + "\":" + member.getValue());
        }
        return "{" + String.join(",", parts) + "}";
    }

    @Override
    public String toString() {
        return json();
    }
}
