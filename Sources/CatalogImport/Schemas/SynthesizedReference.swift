import StrictJSON

/// References in synthesized schemas, which contain the location of the target, independent of the
/// file that contains the schema.
enum SynthesizedReference {
    private static let prefix = "\u{0}"

    static func text(_ location: DocumentLocation) -> String {
        prefix + location.document + prefix + "\(location.pointer)"
    }

    static func location(in text: String) -> DocumentLocation? {
        guard text.hasPrefix(prefix) else { return nil }
        let parts = text.dropFirst().split(
            separator: Character(prefix), maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let pointer = JSONPointer(String(parts[1])) else { return nil }
        return DocumentLocation(document: String(parts[0]), pointer: pointer)
    }
}
