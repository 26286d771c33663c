import EventCatalog

/// A reference as the catalog's reader leaves it: `#/$defs/NAME`, of one of the definitions.
enum DefinitionReference {
    /// The name of the definition; `nil` for a reference of any other form.
    static func name(in reference: String) -> String? {
        guard reference.hasPrefix("#"), let pointer = JSONPointer(String(reference.dropFirst())),
            pointer.tokens.count == 2, pointer.tokens[0] == "$defs"
        else { return nil }
        return pointer.tokens[1]
    }
}
