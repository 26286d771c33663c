import Foundation
import TestSupport
import Testing
import WebhookEvents

@Suite struct UnionCodableTests {
    private static let payments = [
        UnionWritingTests.json,
        #"{"id":"p","method":{"z":1.50,"kind":"card","last4":"1"},"extra":1.0,"customer":"c"}"#,
        #"{"id":7,"method":{"kind":"crypto","b":1.234567890123456789,"a":[null]}}"#,
        #"{"id":7,"customer":{"object":"customer","deleted":true,"x":null}}"#,
        #"{"id":7,"customer":{"object":"customer","deleted":false}}"#,
        #"{"id":7,"customer":{"object":"customer","deleted":true,"$json":"5"}}"#,
        #"{"id":7,"customer":{"object":"customer","dele_ted":true,"mantissa":1}}"#,
        #"{"id":7,"extra":false,"mode":true,"state":1}"#, #"{"id":7,"extra":[1,null],"state":7}"#,
        #"{"id":7,"extra":1.234567890123456789,"state":"NEW","version":{"v":3,"w":0.10}}"#,
        #"{"id":7,"pet":{"species":"felis","lives":9,"x":1E400},"version":{"v":1}}"#,
        #"{"id":"$null","mode":"$null","pet":{"spec_ies":"felis","species":"canis","name":"x"}}"#,
    ]

    @Test("A record with unions is equal after every coder", arguments: payments, Coders.allCases)
    func records(json: String, coders: Coders) throws {
        let read = try Payment(json: json)
        let decoded = try #require(try coders.coded(read))
        #expect(decoded == read)
        #expect(try JSONValue(decoded.jsonBytes()) == JSONValue(read.jsonBytes()))
        #expect(try coders.coded(decoded) == read)
    }

    @Test("A new union is equal after every coder", arguments: Coders.allCases)
    func made(coders: Coders) throws {
        #expect(try coders.coded(UnionWritingTests.made) == UnionWritingTests.made)
        let node = Node.array([
            .string("s"), .leaf(.init(text: "t")), .branch(.init(child: .array([]))),
            .unknown(["tag": "new", "a_b": 1]), .string("$null"),
        ])
        #expect(try coders.coded(node) == node)
        let states: [Payment.State] = [.open, .unknown("7"), .unknown("NEW"), .unknown("$null")]
        #expect(try coders.coded(states) == states)
        let modes: [Payment.Mode.StringValue] = [.auto, .unknown("$null"), .unknown("")]
        #expect(try coders.coded(modes) == modes)
        let texts: [DateTime] = ["2026-01-02T03:04:05.120Z", "$null", "yesterday"]
        #expect(try coders.coded(texts) == texts)
    }
}
