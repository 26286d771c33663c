import CatalogFiles
import Foundation
import Testing

@Suite struct FileWriterTests {
    private let file = URL(fileURLWithPath: "/shop.swift")

    /// The options of each attempt to write, if attempts with the given options fail.
    private func attempts(
        _ error: CocoaError, failing: @escaping (Data.WritingOptions) -> Bool
    ) -> (options: [Data.WritingOptions], isWritten: Bool) {
        var options: [Data.WritingOptions] = []
        let writer = FileWriter { _, _, option in
            options.append(option)
            if failing(option) { throw error }
        }
        do {
            try writer.replaceContents(of: file, with: Data())
            return (options, true)
        } catch {
            return (options, false)
        }
    }

    @Test("A file is replaced atomically")
    func atomic() {
        let result = attempts(CocoaError(.fileWriteNoPermission)) { _ in false }
        #expect(result.options == [.atomic] && result.isWritten)
    }

    @Test("A file is overwritten in place if no temporary file can be created")
    func withoutTemporaryFile() {
        let result = attempts(CocoaError(.fileWriteNoPermission)) { $0 == .atomic }
        #expect(result.options == [.atomic, []] && result.isWritten)
    }

    @Test("A file that can be written in neither way is an error")
    func notWritable() {
        let result = attempts(CocoaError(.fileWriteNoPermission)) { _ in true }
        #expect(result.options == [.atomic, []] && !result.isWritten)
    }

    @Test("A file keeps its contents if the disk is full")
    func fullDisk() {
        let result = attempts(CocoaError(.fileWriteOutOfSpace)) { $0 == .atomic }
        #expect(result.options == [.atomic] && !result.isWritten)
    }
}
