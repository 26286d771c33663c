import StrictJSON
import Testing

/// JSONTestSuite (github.com/nst/JSONTestSuite), which is skipped if it is not available.
@Suite("The parsing files of JSONTestSuite", .enabled(if: !ParsingFiles.all.isEmpty))
struct ParsingSuiteTests {
    @Test("The suite is complete")
    func suiteIsComplete() {
        #expect(ParsingFiles.named("y_").count == 95)
        #expect(ParsingFiles.named("n_").count == 188)
        #expect(Set(ParsingFiles.named("i_")) == Set(ParsingFiles.leftOpen.map(\.name)))
    }

    @Test("What RFC 8259 allows is accepted", arguments: ParsingFiles.named("y_"))
    func validIsAccepted(name: String) throws {
        let bytes = try ParsingFiles.bytes(of: name)
        #expect(failure(of: bytes) == nil)
        #expect(failureOfSkipping(bytes) == nil)
        let value = try JSONValue(bytes)
        #expect(try JSONValue(value.bytes) == value)
    }

    @Test("What RFC 8259 forbids is refused", arguments: ParsingFiles.named("n_"))
    func invalidIsRefused(name: String) throws {
        let bytes = try ParsingFiles.bytes(of: name)
        #expect(failure(of: bytes) != nil)
        #expect(failureOfSkipping(bytes) != nil)
    }

    @Test("What RFC 8259 leaves open is decided", arguments: ParsingFiles.leftOpen)
    func openIsDecided(file: ParsingFiles.LeftOpen) throws {
        let bytes = try ParsingFiles.bytes(of: file.name)
        #expect((failure(of: bytes) == nil) == file.isAccepted)
        #expect((failureOfSkipping(bytes) == nil) == file.isAccepted)
    }
}
