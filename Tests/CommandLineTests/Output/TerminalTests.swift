#if os(macOS) || os(Linux)
#if CLI
#if Receiver
import ArgumentParser
#endif
import TestSupport
import Testing

@testable import webhook_events

@Suite struct TerminalTests {
    @Test(
        "Only a terminal has colors, unless the user does not want them",
        arguments: [
            (true, [:], true), (false, [:], false), (true, ["NO_COLOR": ""], true),
            (true, ["NO_COLOR": "1"], false), (true, ["TERM": "dumb"], false),
            (false, ["TERM": "xterm"], false),
        ])
    func colors(isTerminal: Bool, environment: [String: String], hasColors: Bool) {
        let terminal = Terminal(isTerminal: isTerminal, environment: environment)
        #expect(terminal.hasColors == hasColors)
    }

    @Test("A terminal without colors still replaces lines, unless it is dumb")
    func replacing() {
        #expect(Terminal(isTerminal: true, environment: ["NO_COLOR": "1"]).isTerminal)
        #expect(!Terminal(isTerminal: true, environment: ["TERM": "dumb"]).isTerminal)
    }

    @Test(
        "The first severity of a line has its color",
        arguments: [
            ("error: a", "\u{1B}[1;31merror:\u{1B}[0m a"),
            (
                "a.json:1:2: warning: b: error: c",
                "a.json:1:2: \u{1B}[1;33mwarning:\u{1B}[0m b: error: c"
            ),
            ("a.json:1:2: note: b\n", "a.json:1:2: \u{1B}[1;36mnote:\u{1B}[0m b\n"),
            ("a:1:2: break: x\n  receive: y", "a:1:2: \u{1B}[1;31mbreak:\u{1B}[0m x\n  receive: y"),
            ("a: soft: b", "a: \u{1B}[1;33msoft:\u{1B}[0m b"),
            ("an error: a", "an error: a"), ("suggests: none", "suggests: none"), ("", ""),
        ])
    func severities(line: String, colored: String) {
        #expect(DiagnosticColors.colored(line) == colored)
    }

    @Test("A progress line fits into a narrow terminal")
    func progress() {
        #expect(ProgressLine.shortened("reading a") == "reading a")
        let long = ProgressLine.shortened(String(repeating: "a", count: 100))
        #expect(long.count == 72 && long.hasSuffix("a…"))
    }

    @Test("Output that is no terminal has neither colors nor progress")
    func files() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write("{}", to: "bad.events.json")
        try tool.write(#"{"type": "a"}"#, to: "body.json")
        for arguments in [["check", "bad.events.json"], ["infer", "body.json"]] {
            let result = try tool.run(arguments)
            #expect(!(result.output + result.errors).contains("\u{1B}"))
            #expect(!(result.output + result.errors).contains("\r"))
        }
    }

    #if Receiver
    @Test(
        "The help of each command has its exit codes",
        arguments: WebhookEventsTool.configuration.subcommands.map {
            $0.configuration.commandName ?? ""
        })
    func exitCodes(command: String) throws {
        let result = try BuiltTool.commandLine().run(command, "--help")
        #expect(result.status == 0)
        #expect(result.output.lowercased().replacing("\n", with: " ").contains("exit code"))
    }
    #endif
}
#endif
#endif
