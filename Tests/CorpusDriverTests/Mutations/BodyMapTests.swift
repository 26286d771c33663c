import Testing
import WebhookEvents

@testable import CorpusDriver

@Suite struct BodyMapTests {
    private static let bodies = [
        #"{}"#, #" { "a" : 1 } "#, #"{"a":{"b":[]},"c":[1,{"d":"\\\"}]"}]}"#,
        #"[ true , null,{ "x y" : -1.5e3 , "" : "" } ]"#, "\"text\"", "7",
    ]

    @Test("The bytes and the value of a mutant are changed in the same way", arguments: bodies)
    func mutants(body: String) throws {
        let message = WebhookMessage(body: body)
        let maker = MutantMaker(message: message, body: try JSONValue(message.body))
        var count = 0
        try maker.forEach { mutant in
            count += 1
            let written = try JSONValue(mutant.message.body)
            #expect(written == mutant.body, "\(mutant.change)")
            #expect(mutant.body != maker.body, "\(mutant.change)")
        }
        #expect(count >= MutantMaker.replacements.count - 1)
    }

    @Test("Each value of a body is found once")
    func entries() throws {
        let body = Array(#"{"a": {"b": [7, null]}, "c": "}"}"#.utf8)
        let entries = BodyMap(body, try JSONValue(body)).entries
        #expect(
            entries.map(\.path.description) == ["", "a", "a.b", "a.b[0]", "a.b[1]", "c"])
        #expect(try entries.allSatisfy { try JSONValue(Array(body[$0.range])) == $0.value })
        #expect(entries.map { $0.removal != nil } == [false, true, true, false, false, true])
    }
}
