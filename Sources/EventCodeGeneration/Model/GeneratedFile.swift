/// A file to be written.
package struct GeneratedFile: Hashable, Sendable {
    package let name: String
    package let contents: String
}
