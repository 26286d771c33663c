import StrictJSON

/// A choice of events by their types or names, by the files that describe them, or by the JSON
/// pointers of their schemas: `order.*`, `orders/*.json`, `#/components/schemas/Order*`.
package struct EventSelector: Hashable, Sendable {
    package let text: String
    private let glob: Glob
    private let pattern: SchemaPattern?

    package init(_ text: String) throws(ImportError) {
        self.text = text
        glob = Glob(text: text)
        pattern = text.hasPrefix("#") ? try SchemaPattern(text) : nil
    }

    func selects(type: String) -> Bool { pattern == nil && glob.matches(type) }

    /// Whether the selector matches an event that the source describes.
    ///
    /// - Parameters:
    ///   - locations: The locations of its description and of its schema.
    ///   - names: Its names in the source.
    func selects(_ locations: [DocumentLocation], names: [String]) -> Bool {
        if let pattern { return locations.contains { pattern.matches($0.pointer) } }
        return names.contains(where: glob.matches)
            || locations.contains { glob.matches($0.document) }
    }
}
