#if os(macOS) || os(Linux)
#if HTTP
import DeliveryRecording
import Foundation
import Testing
import TestSupport
import WebhookEvents

@testable import webhook_events

@Suite struct ListenCommandTests {
    private let catalog = """
        {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
        "order.paid": {"data": {"properties": {"x": {"type": "integer"}}}},
        "order.new": {"data": {"properties": {"x": {"type": "integer"}}}}}}
        """
    private let secret = ["--secret", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"]

    /// Runs `listen` while a closure runs, and ends it with a signal.
    ///
    /// - Returns: The lines that it printed, and its exit code.
    private func listen(
        _ arguments: [String], in folder: URL, endedBy signal: Int32 = SIGTERM,
        environment: [String: String]? = nil,
        _ body: (_ url: String) throws -> Void
    ) throws -> (lines: [String], status: Int32) {
        let process = Process()
        process.executableURL = BuildFolder.url?.appending(path: "webhook-events")
        process.arguments = ["listen", "--port", "0"] + arguments
        process.currentDirectoryURL = folder
        if let environment { process.environment = environment }
        process.standardInput = FileHandle.nullDevice
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        defer { process.terminate() }
        var text = ""
        while !text.contains("\n") {
            let data = output.fileHandleForReading.availableData
            try #require(!data.isEmpty, "the command ended")
            text += String(decoding: data, as: UTF8.self)
        }
        let first = try #require(text.split(separator: "\n").first)
        try body(try #require(first.split(separator: " ").last.map(String.init)))
        kill(process.processIdentifier, signal)
        text += String(
            decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (text.split(separator: "\n").map(String.init), process.terminationStatus)
    }

    @Test("Deliveries are printed, recorded and forwarded, until a signal ends the command")
    func commands() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog, to: "shop.events.json")
        let send = ["send", "--all", "--catalog", "shop.events.json"] + secret + ["--to"]
        let target = try listen(["--record", "target.jsonl"] + secret, in: tool.folder) { url in
            let options = ["--catalog", "shop.events.json", "--record", "a.jsonl"]
            let first = try listen(
                options + secret + ["--forward-to", url + "hooks"], in: tool.folder,
                endedBy: SIGINT
            ) { url in
                let sent = try tool.run(send + [url])
                #expect(sent.status == 0, "\(sent.errors)")
                #expect(try tool.run(send + [url]).status == 0)
                let unsigned = try tool.run(send + [url, "--scheme", "unsigned"])
                #expect(unsigned.status == 1)
                #expect(unsigned.errors.contains("401"), "\(unsigned.errors)")
            }
            #expect(first.status == 0)
            #expect(first.lines.first?.hasPrefix("listening at http://127.0.0.1:") == true)
            #expect(first.lines.filter { $0 == "known order.new → 200" }.count == 2)
            #expect(first.lines.filter { $0 == "known order.paid → 200" }.count == 2)
            #expect(first.lines.filter { $0.hasSuffix(" → 401") }.count == 2, "\(first.lines)")
        }
        #expect(target.status == 0)
        #expect(target.lines.filter { $0.hasPrefix("received ") }.count == 4)
        let file = tool.folder.appendingPathComponent("a.jsonl")
        let (recorded, forwarded) = (
            try Deliveries(contentsOf: file),
            try Deliveries(contentsOf: tool.folder.appendingPathComponent("target.jsonl"))
        )
        #expect(recorded.count == 6)
        let accepted = recorded.filter { $0.status == 200 }
        #expect(accepted.map(\.message.body) == forwarded.map(\.message.body))
        #expect(
            accepted.map { $0.message.headers["webhook-signature"] }
                == forwarded.map { $0.message.headers["webhook-signature"] })
        let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
        #expect(mode as? Int == 0o600)
    }

    @Test("A secret in the environment is used for verification")
    func secretInEnvironment() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog, to: "shop.events.json")
        let send = ["send", "--type", "order.new", "--catalog", "shop.events.json"] + secret
        _ = try listen([], in: tool.folder, environment: ["WEBHOOK_SECRET": secret[1]]) { url in
            let signed = try tool.run(send + ["--to", url])
            #expect(signed.status == 0)
            let unsigned = try tool.run(send + ["--scheme", "unsigned", "--to", url])
            #expect(unsigned.status == 1)
        }
    }

    @Test(
        "An invalid command line is refused",
        arguments: [
            (["--port", "65536"], "a port is from 0 to 65535"),
            (["--scheme", "github"], "no secret was given"),
            (["--scheme", "square", "--secret", "s"], "pass it with '--url'"),
            (["--forward-to", "localhost:3000"], "is not an http or https URL"),
            (["--limit", "0"], "a limit must be more than 0 bytes"),
        ])
    func usage(arguments: [String], message: String) throws {
        let result = try BuiltTool.commandLine().run(["listen"] + arguments)
        #expect(result.status == 64)
        #expect(result.errors.contains(message), "\(result.errors)")
    }

    @Test("A catalog that cannot be read has the exit code 2")
    func noCatalog() throws {
        let result = try BuiltTool.commandLine().run("listen", "--catalog", "none.events.json")
        #expect(result.status == 2)
        #expect(result.errors.contains("there is no catalog at 'none.events"), "\(result.errors)")
    }

    @Test("A recording that cannot be opened is an error")
    func noRecording() throws {
        let result = try BuiltTool.commandLine().run("listen", "--record", "none/a.jsonl")
        #expect(result.status == 1)
        #expect(result.errors.hasSuffix("does not exist, create it\n"), "\(result.errors)")
    }
}
#endif
#endif
