import Testing
import WebhookEvents

@testable import CorpusDriver

@Suite struct OracleTests {
    @Test(
        "The discriminator determines the type of a message",
        arguments: [
            ("$message.payload#/type", #"{"type": "a"}"#, "a"),
            ("$message.payload#/type", #"{"type": 7}"#, nil),
            ("$message.payload#/a~1b/0", #"{"a/b": ["a.b"]}"#, "a.b"),
            ("$message.header#/X-TYPE", "{}", "header"),
            (
                ["$message.header#/x-type", "$message.payload#/action"], #"{"action": "b"}"#,
                "header.b"
            ),
            (
                ["$message.header#/x-type", "$message.payload#/action"], #"{"action": "c"}"#,
                "header"
            ),
            (["$message.payload#/a", "$message.payload#/b"], #"{"b": "a"}"#, nil),
            (["anyOf": ["$message.payload#/a", "$message.payload#/b"]], #"{"b": "a"}"#, "a"),
            (
                ["anyOf": ["$message.payload#/a", "$message.payload#/b"]], #"{"a": "", "b": "a"}"#,
                nil
            ),
        ] as [(JSONValue, String, String?)])
    func types(discriminator: JSONValue, body: String, type: String?) throws {
        let names = ["a", "a.b", "header", "header.b"]
        let events = JSONObject(names.map { ($0, ["data": [:]]) })
        let oracle = Oracle(
            catalog: ["discriminator": discriminator, "events": .object(events)])
        let headers: WebhookHeaders = ["X-Type": "header"]
        let verdict = oracle.verdict(on: headers, try JSONValue(Array(body.utf8)))
        #expect(verdict.type == type)
    }

    @Test(
        "A missing payload is reported at its expected location",
        arguments: [
            (#"{"type": "a"}"#, "data"),
            (#"{"type": "a", "data": 7}"#, "data"),
            (#"{"type": "a", "data": {}}"#, "data.object"),
            (#"{"type": "a", "data": {"object": 7}}"#, "data.object"),
        ])
    func payloads(body: String, path: String) throws {
        let oracle = Oracle(catalog: [
            "discriminator": "$message.payload#/type",
            "envelope": ["data": "$message.payload#/data/object"],
            "events": ["a": ["data": ["type": "object"]]],
        ])
        let verdict = oracle.verdict(on: [:], try JSONValue(Array(body.utf8)))
        #expect(verdict.type == "a")
        #expect(verdict.judgement.failure?.description == path)
    }
}
