@_spi(Reading) import StrictJSON
import Testing

@Suite struct LookAheadTests {
    private static let keys = JSONKeys(["t"])

    private func find(_ json: String, isUnique: Bool = false) -> (value: JSONValue?, JSONFailure?) {
        var reader = JSONReader(Array(json.utf8))
        var skipped = JSONContainerEnds()
        let offset = reader.offset(of: Self.keys, isUnique: isUnique, skipping: &skipped)
        let again = reader.offset(of: Self.keys, isUnique: isUnique, skipping: &skipped)
        #expect(offset == again)
        let value = offset.map { reader.lookAhead(to: $0) { $0.value() } }
        if reader.failure == nil { #expect(reader.offset == 0) }
        return (value, reader.failure)
    }

    @Test(
        "A key of an object is found without consuming anything",
        arguments: [
            (#"{"t":1}"#, 1), (#"{"a":{"t":2},"t":[1]}"#, [1]),
            (#" { "x" : [[{}]], "\u0074" : null}"#, nil),
            (#"{"t":1,"t":2}"#, 1), (#"{"t":1,"#, 1),
        ] as [(String, JSONValue)])
    func found(json: String, value: JSONValue) {
        let (found, failure) = find(json.trimmingPrefix(" ").description)
        #expect(found == value)
        #expect(failure == nil)
    }

    @Test(
        "A missing key is not found", arguments: ["{}", #"{"a":{"t":1},"T":[{"t":2}]}"#])
    func missing(json: String) {
        let (found, failure) = find(json)
        #expect(found == nil)
        #expect(failure == nil)
    }

    @Test("A repeated key fails at its second value if it must be unique")
    func unique() {
        let (_, failure) = find(#"{"t":1,"x":{"t":0},"t": 2}"#, isUnique: true)
        #expect(failure?.reason == .duplicateKey("t"))
        #expect(failure?.offset == 24)
        #expect(find(#"{"x":{"t":0,"t":0},"t": 2}"#, isUnique: true).0 == 2)
    }

    @Test(
        "Malformed JSON and excessive depth fail",
        arguments: [
            "", "1", "[", "{", #"{"a""#, #"{"a":[}"#, #"{"a":{"b":01}}"#, #"{"a":1 "t":1}"#,
        ])
    func failing(json: String) {
        #expect(find(json).1 != nil)
    }

    @Test("Depth is counted from the reader's position, and looking ahead restores it")
    func depth() {
        func failure(_ nested: Int) -> JSONFailure? {
            let inner =
                String(repeating: "[", count: nested) + String(repeating: "]", count: nested)
            var reader = JSONReader(
                Array(#"[{"a":\#(inner),"t":1}]"#.utf8), limits: JSONLimits(depth: 10))
            var skipped = JSONContainerEnds()
            reader.elements { json in
                _ = json.offset(of: Self.keys, isUnique: false, skipping: &skipped)
                json.skipValue()
            }
            reader.finish()
            return reader.failure
        }
        #expect(failure(8) == nil)
        #expect(failure(9)?.reason == .tooDeep(limit: 10))
    }

    @Test("Skipped containers are remembered in whatever order keys are looked up")
    func skipped() {
        let large = "[" + String(repeating: "{\"k\":[1,2,3]},", count: 50) + "0]"
        let inner = #"{"a":\#(large),"t":"inner"}"#
        let json = #"{"o":\#(inner),"p":\#(large),"t":"outer"}"#
        var reader = JSONReader(Array(json.utf8))
        var skipped = JSONContainerEnds()
        func tag(at offset: Int) -> JSONValue? {
            reader.lookAhead(to: offset) { json in
                json.offset(of: Self.keys, isUnique: true, skipping: &skipped)
                    .map { json.lookAhead(to: $0) { $0.value() } }
            }
        }
        for offset in [5, 0, 5, 0] { #expect(tag(at: offset) == (offset == 0 ? "outer" : "inner")) }
        #expect(reader.failure == nil)
        #expect(reader.value() == (try? JSONValue(Array(json.utf8))))
    }
}
