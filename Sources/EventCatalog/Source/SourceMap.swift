/// The files of one catalog, laid out one after the other, so that one offset identifies a file and
/// a position in it.
package struct SourceMap: Sendable {
    private var files: [(start: Int, file: SourceFile)] = []
    private var end = 0

    /// A map of one file, at offset 0.
    package init(_ file: SourceFile) {
        add(file)
    }

    /// Adds a file.
    ///
    /// - Returns: The offset at which it begins.
    @discardableResult
    package mutating func add(_ file: SourceFile) -> Int {
        let start = end
        files.append((start, file))
        // One more, for diagnostics at the end of the file.
        end += file.bytes.count + 1
        return start
    }

    package func location(at offset: Int) -> SourceLocation {
        guard let (start, file) = files.last(where: { $0.start <= offset }) else {
            preconditionFailure("a source map has a file that begins at 0")
        }
        return file.location(at: offset - start)
    }
}
