import EventCatalog

/// Every reference leads to a definition of the catalog.
struct ReferenceChecker {
    private let names: Set<String>
    private var sink: DiagnosticSink

    static func check(_ catalog: Catalog, in file: SourceFile) -> [Diagnostic] {
        let names = Set(catalog.definitions.map(\.name))
        var checker = ReferenceChecker(names: names, sink: DiagnosticSink(file: file))
        for event in catalog.events { checker.check(event.data) }
        for attribute in catalog.envelope.attributes { checker.check(attribute.schema) }
        for definition in catalog.definitions { checker.check(definition.schema) }
        return checker.sink.diagnostics
    }

    private mutating func check(_ schema: Schema) {
        if let reference = schema.reference { check(reference, at: schema.offset) }
        for property in schema.properties { check(property.schema) }
        for part in schema.allOf + schema.alternatives.flatMap(\.self) { check(part) }
        if let items = schema.items { check(items.schema) }
        if case .schema(let child) = schema.additionalProperties { check(child.schema) }
    }

    private mutating func check(_ reference: String, at offset: Int) {
        guard let name = DefinitionReference.name(in: reference) else {
            sink.report(.referenceOutsideCatalog(reference), at: offset)
            return
        }
        if names.contains(name) { return }
        let nearest = names.nearest(to: name).map { "#/$defs/\($0)" }
        sink.report(.unknownReference(reference, nearest: nearest), at: offset)
    }
}

/// A reference to a shared schema: `#/$defs/NAME`.
enum DefinitionReference {
    /// The name of the definition; `nil` for a reference of any other form.
    static func name(in reference: String) -> String? {
        guard reference.hasPrefix("#"),
            let pointer = JSONPointer(percentDecoded(reference.dropFirst())),
            pointer.tokens.count == 2, pointer.tokens[0] == "$defs"
        else { return nil }
        return pointer.tokens[1]
    }

    /// The text with `%XX` resolved (RFC 6901, section 6).
    private static func percentDecoded(_ text: Substring) -> String {
        guard text.contains("%") else { return String(text) }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
