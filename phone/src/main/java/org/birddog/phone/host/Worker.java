package org.birddog.phone.host;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSMethod;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/** What a service worker has and TeaVM has no word for. */
final class Worker {

    private Worker() {}

    /** The worker's own scope; in a page, the window. */
    @JSBody(script = "return self;")
    static native Scope scope();

    /** Whether this is a service worker, and not a page that has loaded the same script. */
    @JSBody(script = "return 'ServiceWorkerGlobalScope' in self && self instanceof ServiceWorkerGlobalScope;")
    static native boolean isHere();

    /** A new random id. */
    @JSBody(script = "return crypto.randomUUID();")
    static native String newId();

    /** Whether the person wants to spare their line. */
    @JSBody(script = "return !!(navigator.connection && navigator.connection.saveData);")
    static native boolean sparesData();

    /** Whether the browser has promised not to clear what it keeps; no where it does not say. */
    @JSBody(
            script = "return navigator.storage && navigator.storage.persisted"
                    + " ? navigator.storage.persisted() : Promise.resolve(false);")
    static native JSPromise<JSObject> persisted();

    @JSBody(params = "truth", script = "return truth === true;")
    static native boolean isTrue(@Nullable JSObject truth);

    /** The text in a form's value, or the promise of it where that is a file. */
    @JSBody(params = "value", script = "return typeof value === 'string' ? value : value.text();")
    static native JSObject text(JSObject value);

    /** How many bytes a file in a form has; 0 of what is no file. */
    @JSBody(params = "value", script = "return typeof value === 'string' ? 0 : Math.min(value.size, 0x7fffffff);")
    static native int size(JSObject value);

    /** The scope, with what this version is made of. */
    interface Scope extends JSObject {
        @JSProperty
        Made getBirddog();

        @JSProperty
        Caches getCaches();

        @JSProperty
        Clients getClients();

        @JSProperty
        Registration getRegistration();

        @JSMethod
        JSPromise<JSObject> skipWaiting();

        @JSMethod
        JSPromise<Response> fetch(JSObject request);

        @JSMethod
        JSPromise<Response> fetch(String address, JSObject init);

        @JSMethod
        void addEventListener(String type, Heard heard);
    }

    /** What is called when something happens. */
    @JSFunctor
    interface Heard extends JSObject {
        void hear(Happening event);
    }

    /** The addresses of scripts and bundles, as the server or the site names them. */
    interface Made extends JSObject {
        @JSProperty
        String getVersion();

        /** Whether a server stands behind it. */
        @JSProperty
        boolean isServer();

        @JSProperty
        String getHost();

        @JSProperty
        String getLoader();

        @JSProperty
        String getStyle();

        @JSProperty
        String getBundle();
    }

    /** Any event; a request where it is one. */
    interface Happening extends JSObject {
        @JSProperty
        Request getRequest();

        @JSMethod
        void waitUntil(JSPromise<?> work);

        @JSMethod
        void respondWith(JSPromise<Response> answer);
    }

    /** What a page asks for. */
    interface Request extends JSObject {
        @JSProperty
        String getMethod();

        @JSProperty
        String getUrl();

        @JSProperty
        String getReferrer();

        @JSMethod
        JSPromise<Fields> formData();
    }

    /** Fields of a form or a query. */
    interface Fields extends JSObject {
        @JSMethod
        void forEach(EachField each);
    }

    /** What is called with each field. */
    @JSFunctor
    interface EachField extends JSObject {
        void take(JSObject value, String name);
    }

    /** An answer. */
    @JSClass(name = "Response")
    static class Response implements JSObject {
        @SuppressWarnings("unused")
        Response(String body, JSObject init) {}

        @JSProperty
        native boolean isOk();

        @JSProperty
        native int getStatus();

        @JSMethod
        native JSPromise<JSString> text();

        @JSMethod("clone")
        native Response copy();
    }

    /** An address in its parts. */
    @JSClass(name = "URL")
    static class Address implements JSObject {
        @SuppressWarnings("unused")
        Address(String address) {}

        @JSProperty
        native String getOrigin();

        @JSProperty
        native String getPathname();

        @JSProperty
        native String getSearch();

        @JSProperty
        native Fields getSearchParams();
    }

    /** All caches of this site. */
    interface Caches extends JSObject {
        @JSMethod
        JSPromise<Cache> open(String name);

        @JSMethod
        JSPromise<JSArrayReader<JSString>> keys();

        @JSMethod("delete")
        JSPromise<JSObject> remove(String name);
    }

    /** One cache. */
    interface Cache extends JSObject {
        @JSMethod
        JSPromise<JSArrayReader<Request>> keys();

        @JSMethod("delete")
        JSPromise<JSObject> remove(Request request);

        @JSMethod
        JSPromise<Response> match(String address, JSObject options);

        @JSMethod
        JSPromise<JSObject> addAll(JSObject addresses);

        @JSMethod
        JSPromise<JSObject> add(String address);

        @JSMethod
        JSPromise<JSObject> put(String address, Response response);
    }

    /** The open pages. */
    interface Clients extends JSObject {
        @JSMethod
        JSPromise<JSObject> claim();
    }

    /** This worker at the browser. */
    interface Registration extends JSObject {
        @JSProperty
        String getScope();
    }
}
