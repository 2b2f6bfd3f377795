package org.birddog.trials;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.model.CallLocation;
import org.teavm.tooling.EmptyTeaVMToolLog;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;

/** Coach, wire and pages, compiled by TeaVM, in a page that offers what {@link TeaVmEntry} has. */
final class InAPage {

    private static final Path FOLDER = Path.of("target", "teavm").toAbsolutePath();

    private InAPage() {}

    /** A page that has loaded all content. */
    static Page open(Browser browser) throws IOException, TeaVMToolException {
        compile();
        Files.writeString(
                FOLDER.resolve("index.html"), "<!doctype html><meta charset=utf-8><script src=trial.js></script>");
        Page page = browser.newPage();
        page.onPageError(error -> System.err.println("In the browser: " + error));
        page.navigate(FOLDER.resolve("index.html").toUri().toString());
        page.evaluate(
                "bundles => load(bundles[0], bundles[1], bundles[2], bundles[3])",
                List.of(Bundled.text(), Bundled.words(), Bundled.lessons(), Bundled.figures()));
        return page;
    }

    private static void compile() throws IOException, TeaVMToolException {
        Files.createDirectories(FOLDER);
        TeaVMTool tool = new TeaVMTool();
        tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
        tool.setMainClass(TeaVmEntry.class.getName());
        tool.setJsModuleType(JSModuleType.UMD);
        tool.setTargetDirectory(FOLDER.toFile());
        tool.setTargetFileName("trial.js");
        tool.setObfuscated(true);
        tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
        tool.setClassLoader(InAPage.class.getClassLoader());
        tool.setLog(new EmptyTeaVMToolLog());
        tool.generate();
        List<String> problems = new ArrayList<>();
        for (Problem problem : tool.getProblemProvider().getProblems()) {
            DefaultProblemTextConsumer words = new DefaultProblemTextConsumer();
            problem.render(words);
            CallLocation at = problem.getLocation();
            problems.add(words.getText() + (at == null ? "" : " at " + at.getMethod() + " " + at.getSourceLocation()));
        }
        assertThat(problems).as("what TeaVM cannot compile").isEmpty();
    }
}
