/// A file to be written.
package struct GeneratedFile: Hashable, Sendable {
    package let name: String
    package let contents: String

    /// The beginning of every file that is generated from the same catalog, by any version of the generator.
    package var origin: Substring {
        let words = contents.split(separator: " ", maxSplits: 5, omittingEmptySubsequences: false)
        return contents[..<(words.prefix(5).last?.endIndex ?? contents.startIndex)]
    }
}
