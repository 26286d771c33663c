@_spi(Reading) import StrictJSON
import Testing

@Suite struct KeysTests {
    private static let names = (0...20).map { String("abcdefghijklmnopqrstuvwxyz".prefix($0)) }

    @Test("A key of any length is found, and no other key is", arguments: 0...20)
    func lengths(count: Int) {
        let keys = JSONKeys(Self.names)
        let name = Self.names[count]
        #expect(keys.index(of: name) == count)
        #expect(keys.names[count] == name)
        #expect(keys.index(of: name + "!") == nil)
        #expect(keys.index(of: String(name.dropLast()) + "!") == nil)
        #expect(JSONKeys([]).index(of: name) == nil)
        #expect(JSONKeys([name]).index(of: name) == 0)
    }

    @Test("A key of any length is found in a text", arguments: 0...20)
    func lengthsInText(count: Int) {
        let keys = JSONKeys(Self.names.reversed())
        var reader = JSONReader(Array("\"\(Self.names[count])\"".utf8))
        let index = reader.index(in: keys)
        #expect(index == 20 - count)
        #expect(reader.failure == nil)
    }

    @Test("A zero byte is part of a key")
    func zeroBytes() {
        let keys = JSONKeys(["a", "a\0"])
        #expect(keys.index(of: "a\0") == 1)
        #expect(keys.index(of: "a\0\0") == nil)
        #expect(keys.index(of: "\0") == nil)
    }

    @Test("A list may have many keys")
    func longList() {
        let keys = JSONKeys((0..<3_000).map { "prefix.\($0).suffix" })
        for index in 0..<3_000 { #expect(keys.index(of: "prefix.\(index).suffix") == index) }
        #expect(keys.index(of: "prefix.3000.suffix") == nil)
    }

    @Test("A string that is not in the list is not consumed")
    func otherString() {
        for json in [#""other""#, #""\u006fther""#] {
            var reader = JSONReader(Array(json.utf8))
            #expect(reader.index(in: JSONKeys(["key"])) == nil)
            #expect(reader.string() == "other")
        }
    }

    @Test("A value that is not a string is not in the list")
    func otherKind() {
        var reader = JSONReader(Array("1".utf8))
        #expect(reader.index(in: JSONKeys(["1"])) == nil)
        #expect(reader.number() == JSONNumber(1))
    }

    @Test("A key is found if its string is escaped")
    func escapedString() {
        var reader = JSONReader(Array(#""k\u0065y" "#.utf8))
        #expect(reader.index(in: JSONKeys(["key"])) == 0)
        reader.finish()
        #expect(reader.failure == nil)
    }
}
