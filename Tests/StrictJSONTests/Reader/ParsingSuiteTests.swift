import StrictJSON
import Testing

/// JSONTestSuite (github.com/nst/JSONTestSuite), which is skipped where it is not at hand.
@Suite(.enabled(if: !ParsingFiles.all.isEmpty))
struct ParsingSuiteTests {
    @Test("The suite has all its files")
    func complete() {
        #expect(ParsingFiles.named("y_").count == 95)
        #expect(ParsingFiles.named("n_").count == 188)
        #expect(Set(ParsingFiles.named("i_")) == Set(ParsingFiles.leftOpen.map(\.name)))
    }

    @Test("A text that RFC 8259 allows is accepted", arguments: ParsingFiles.named("y_"))
    func valid(name: String) throws {
        let bytes = try ParsingFiles.bytes(of: name)
        #expect(failure(of: bytes) == nil)
        #expect(failureOfSkipping(bytes) == nil)
        let value = try JSONValue(bytes)
        #expect(try JSONValue(value.bytes) == value)
    }

    @Test("A text that RFC 8259 forbids is refused", arguments: ParsingFiles.named("n_"))
    func invalid(name: String) throws {
        let bytes = try ParsingFiles.bytes(of: name)
        #expect(failure(of: bytes) != nil)
        #expect(failureOfSkipping(bytes) != nil)
    }

    @Test("A text that RFC 8259 leaves open has a defined result", arguments: ParsingFiles.leftOpen)
    func leftOpen(file: ParsingFiles.LeftOpen) throws {
        let bytes = try ParsingFiles.bytes(of: file.name)
        #expect((failure(of: bytes) == nil) == file.isAccepted)
        #expect((failureOfSkipping(bytes) == nil) == file.isAccepted)
    }
}
