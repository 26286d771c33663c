import Testing
import WebhookEvents

@Suite struct HostileUnionTests {
    /// A row of branches, with the tag behind the child or in front of it.
    private func nested(_ count: Int, filler: String = "", tagFirst: Bool) -> String {
        let (open, close) =
            tagFirst
            ? (#"{"tag":"branch","child":"#, "\(filler)}")
            : (#"{"child":"#, "\(filler),\"tag\":\"branch\"}")
        return String(repeating: open, count: count) + #""end""#
            + String(repeating: close, count: count)
    }

    @Test("Unions can be nested as deeply as JSON", arguments: [true, false])
    func depth(tagFirst: Bool) throws {
        var node = try Node(json: nested(512, tagFirst: tagFirst))
        var count = 0
        while case .branch(let branch) = node {
            node = branch.child
            count += 1
        }
        #expect(count == 512)
        #expect(node == .string("end"))
        let error = #expect(throws: JSONError.self) {
            try Node(json: nested(513, tagFirst: tagFirst))
        }
        #expect(error?.reason == .tooDeep(limit: 512))
    }

    @Test("Searching for a tag after deep members takes linear time")
    func linear() throws {
        // Each level has 2 KB after its child: if each level read all levels below it, it would read 250
        // times the megabyte of the text.
        let filler = #","x":["# + String(repeating: "[1],", count: 500) + "[]]"
        let text = nested(500, filler: filler, tagFirst: false)
        let node = try Node(json: text)
        #expect(try node.jsonText.utf8.count == text.utf8.count)
    }

    @Test("Every proper prefix of a body is refused, and no changed byte traps")
    func damage() throws {
        let text = Array(UnionWritingTests.json.utf8)
        for count in 0..<text.count {
            #expect(throws: JSONError.self) { try Payment(jsonBytes: Array(text[..<count])) }
            for byte in [UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "1"), 0] {
                var changed = text
                changed[count] = byte
                _ = try? Payment(jsonBytes: changed).jsonBytes()
            }
        }
    }
}
