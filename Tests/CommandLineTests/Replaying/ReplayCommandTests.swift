#if os(macOS) || os(Linux)
#if HTTP
import DeliveryRecording
import Foundation
import StrictJSON
import TestSupport
import Testing
import WebhookEvents
import WebhookReceiver
import WebhookSending

@testable import webhook_events

@Suite struct ReplayCommandTests {
    private let catalog = """
        {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
        "order.paid": {"data": {"properties": {"x": {"type": "integer"}}}}}}
        """
    private let recording = """
        {"headers": [["X", "1"]], "body": "{\\"type\\": \\"order.paid\\", \\"x\\": 1}", "status": 200, "event": {"type": "order.paid"}}
        {"headers": [], "body": "{\\"type\\": \\"order.paid\\", \\"x\\": \\"a\\"}", "status": 500, "outcome": "failed", "event": {"type": "order.paid"}}
        {"headers": [], "body": "{\\"type\\": \\"other\\"}"}

        """

    @Test(
        "Recorded deliveries are decoded with a catalog",
        arguments: [
            ([], 1, 3, "1 of 3 deliveries are known"),
            (["--only", "status=200"], 0, 1, "1 of 1 deliveries are known"),
            (["--only", "outcome=500"], 1, 1, "0 of 1 deliveries are known"),
            (["--only", "type=order.*"], 1, 2, "1 of 2 deliveries are known"),
            (
                ["--only", "type=order.*", "--only", "outcome=fail*"], 1, 1,
                "0 of 1 deliveries are known"
            ),
        ])
    func check(arguments: [String], status: Int, lines: Int, summary: String) throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog, to: "shop.events.json")
        try tool.write(recording, to: "all.jsonl")
        let result = try tool.run(
            ["replay", "all.jsonl", "--check", "shop.events.json"] + arguments)
        #expect(Int(result.status) == status)
        #expect(result.output.hasSuffix(summary + "\n"), "\(result.output)")
        #expect(result.output.split(separator: "\n").filter { $0.hasPrefix("all") }.count == lines)
    }

    @Test("Old signatures are sent without a secret, new ones are not")
    func oldSignatures() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(recording, to: "all.jsonl")
        let replay = ["replay", "all.jsonl", "--to", "http://127.0.0.1:1/", "--only", "status=200"]
        let signed = try tool.run(replay)
        #expect(signed.status == 64)
        #expect(signed.errors.contains("no secret was given"), "\(signed.errors)")
        let recorded = try tool.run(replay + ["--as-recorded"])
        #expect(recorded.status == 1)
        #expect(recorded.output.contains("cannot connect to '127.0.0.1'"), "\(recorded.output)")
    }

    @Test(
        "An invalid command line is refused",
        arguments: [
            ([], "--to <URL>"), (["--only", "x=1"], "'x=1' is invalid for '--only"),
            (["--to", "http://127.0.0.1:1/", "--check", "a"], "pass either '--check' or '--to'"),
            (["--to", "http://127.0.0.1:1/", "--speed", "0"], "is invalid for '--speed"),
        ])
    func usage(arguments: [String], message: String) throws {
        let result = try BuiltTool.commandLine().run(
            ["replay", "all.jsonl", "--scheme", "unsigned"] + arguments)
        #expect(result.status == 64)
        #expect(result.errors.contains(message), "\(result.errors)")
    }

    @Test("A delivery without an answer is unexpected, and the rest is sent")
    func unreachable() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(recording, to: "all.jsonl")
        let result = try tool.run(
            "replay", "all.jsonl", "--scheme", "unsigned", "--to", "http://127.0.0.1:1/")
        #expect(result.status == 1)
        #expect(result.output.contains("all.jsonl:1: order.paid "), "\(result.output)")
        #expect(result.output.contains("200 → cannot connect to '127.0.0.1', unexpected"))
        #expect(result.output.hasSuffix("0 of 3 statuses are as expected\n"))
        #expect(try tool.run("replay", "none.jsonl", "--check", "x").status == 2)
    }

    private let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

    /// A recorded delivery with header fields of a connection and of a signature.
    private var recorded: RecordedDelivery {
        RecordedDelivery(
            WebhookMessage(
                headers: [
                    ("Host", "a.example"), ("X-Kept", "1"), ("webhook-id", "msg_1"),
                    ("webhook-timestamp", "1"), ("webhook-signature", "v1,old"),
                    ("Content-Length", "2"), ("Content-Type", "application/json"),
                    ("X-Kept", "2"),
                ], body: #"{"a": 1}"#))
    }

    @Test("A delivery keeps its identifier, and loses its old signature")
    func signing() throws {
        let scheme = try StandardWebhooks(secrets: [secret])
        func request(hasNewID: Bool, _ changes: [String] = []) throws -> OutgoingDelivery {
            try ReplayedRequest(
                recorded, signedBy: scheme, url: "http://b.example/", hasNewID: hasNewID,
                changes.map { try ValueAssignment($0) }
            ).delivery
        }
        let kept = try request(hasNewID: false)
        #expect(kept.id == "msg_1")
        #expect(
            kept.message.headers.fields.map { "\($0.name): \($0.value)" }
                == ["X-Kept: 1", "Content-Type: application/json", "X-Kept: 2"])
        #expect(kept.message.body == recorded.message.body)
        #expect(try request(hasNewID: true).id.hasPrefix("replay_"))
        let changed = try request(hasNewID: false, ["a=2"])
        #expect(changed.message.body == Array(#"{"a":2}"#.utf8))
        let old = try ReplayedRequest(
            recorded, signedBy: nil, url: "", hasNewID: false, []
        ).delivery
        #expect(old.message.headers["webhook-signature"] == "v1,old")
        #expect(old.message.headers["Host"] == nil)
    }

    @Test("A pause is that of the recording, divided by the speed")
    func speed() throws {
        let (first, second) = (DateTime("2026-01-01T00:00:00Z"), DateTime("2026-01-01T00:00:10Z"))
        let double = try #require(ReplaySpeed(argument: "2"))
        #expect(double.pause(from: first, to: second) == .seconds(5))
        #expect(double.pause(from: second, to: first) == nil)
        #expect(double.pause(from: nil, to: first) == nil)
        #expect(
            double.pause(from: first, to: DateTime("2027-01-01T00:00:00Z")) == .seconds(3_600))
        let maximum = try #require(ReplaySpeed(argument: "max"))
        #expect(maximum.pause(from: first, to: second) == nil)
        for text in ["0", "-1", "fast", "inf"] { #expect(ReplaySpeed(argument: text) == nil) }
    }

    @Test(
        "The expected status is the recorded one, or one of success",
        arguments: [
            (ReplayExpectation.same, 500, 500, true), (.same, 200, 500, false),
            (.same, 204, nil, true),
            (.success, 204, 500, true), (.success, 500, 500, false), (.same, nil, 200, false),
        ] as [(ReplayExpectation, Int?, Int?, Bool)])
    func expectation(
        expectation: ReplayExpectation, status: Int?, recorded: Int?, isMet: Bool
    ) {
        #expect(expectation.isMet(by: status, recorded: recorded) == isMet)
    }
}
#endif
#endif
