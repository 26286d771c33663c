import StrictJSON
import TestSupport
import Testing

/// JSONTestSuite (github.com/nst/JSONTestSuite), which is skipped if it is not available.
@Suite("The transform files of JSONTestSuite", .enabled(if: !files.isEmpty))
struct TransformSuiteTests {
    @Test("Numbers keep all their digits", arguments: files.filter { $0.hasPrefix("number_") })
    func numbersKeepDigits(name: String) throws {
        let number = try value(in: name)[0]?.number
        let text = name.dropFirst("number_".count).dropLast(".json".count)
        #expect(number?.text.lowercased() == String(text))
    }

    @Test("A repeated key is kept, and its last value counts")
    func repeatedKeys() throws {
        let different = try value(in: "object_same_key_different_values.json")
        #expect(different.object?.map(\.value) == [1, 2])
        #expect(different["a"] == 2)
        let same = try value(in: "object_same_key_same_value.json")
        #expect(same.object?.map(\.value) == [1, 1])
        let zeros = try value(in: "object_same_key_unclear_values.json")
        #expect(zeros.object?.map(\.value.description) == ["0", "-0"])
    }

    @Test(
        "Keys are not normalized",
        arguments: ["object_key_nfc_nfd.json", "object_key_nfd_nfc.json"])
    func keysAreNotNormalized(name: String) throws {
        let bytes = try Corpora.bytes(of: "\(folder)/\(name)")
        #expect(try JSONValue(bytes).bytes == bytes.filter { $0 != 0x0A })
    }

    @Test(
        "A surrogate without its other half is the replacement character",
        arguments: files.filter { $0.contains("escaped_invalid_codepoint") })
    func unpairedSurrogates(name: String) throws {
        let text = try value(in: name)[0]?.string
        #expect(text?.unicodeScalars.contains("\u{FFFD}") == true)
    }

    @Test("A surrogate that is not escaped is no UTF-8")
    func surrogatesInUTF8() {
        let names = files.filter { $0.contains("invalid_codepoint") && !$0.contains("escaped") }
        #expect(names.count == 3)
        for name in names { #expect(throws: JSONError.self, "\(name)") { try value(in: name) } }
    }

    @Test("An escaped zero byte is part of its string")
    func escapedZero() throws {
        #expect(try value(in: "string_with_escaped_NULL.json")[0]?.string == "A\0B")
    }
}

private let folder = "json-parsers/JSONTestSuite/test_transform"
private let files = Corpora.names(in: folder)

private func value(in name: String) throws -> JSONValue {
    try JSONValue(Corpora.bytes(of: "\(folder)/\(name)"))
}
