import EventCatalog
import SchemaValidation
import StrictJSON

extension MessageValidator {
    /// Whether a message has the type and the version of an event.
    func names(_ item: JSONValue, _ event: Catalog.EventEntry) -> Bool {
        if case .keyOf(let object) = catalog.discriminator {
            return item[object / event.type].map { $0 != .null } ?? false
        }
        return typeParts(of: event).contains { item[$0.pointer]?.reads(as: $0.text) == true }
    }

    /// The locations of the type and the version in a body, with the expected values.
    private func typeParts(
        of event: Catalog.EventEntry
    ) -> [(pointer: JSONPointer, text: String)] {
        var parts = catalog.discriminator.parts(of: event.type)
        if let version = event.version, let expression = catalog.versions {
            parts.append((expression, version))
        }
        return parts.compactMap { expression, part in
            if case .payload(let pointer) = expression { (pointer, part) } else { nil }
        }
    }

    /// Checks that a message has the type and the version of an event.
    func checkType(
        of item: JSONValue, _ event: Catalog.EventEntry, at prefix: [JSONPathStep],
        _ report: inout SchemaReport
    ) {
        if case .keyOf(let object) = catalog.discriminator, !names(item, event) {
            report.add(
                .missingKey(event.type), "discriminator",
                at: prefix + (object / event.type).path)
        }
        // Any of several expressions may have the type.
        if case .anyOf(let expressions) = catalog.discriminator {
            let pointers = expressions.compactMap { expression -> JSONPointer? in
                if case .payload(let pointer) = expression { pointer } else { nil }
            }
            if pointers.contains(where: { item[$0]?.reads(as: event.type) == true }) { return }
        }
        for (pointer, text) in typeParts(of: event) {
            let path = prefix + pointer.path
            guard let value = item[pointer] else {
                report.add(.missingKey(pointer.tokens.last ?? ""), "discriminator", at: path)
                continue
            }
            if !value.reads(as: text) {
                report.add(.constant(.string(text)), "discriminator", at: path)
            }
        }
    }
}

extension JSONValue {
    /// Whether this is a string, a number written as that string, or the boolean of that name: all are
    /// read as types and versions.
    func reads(as text: String) -> Bool {
        switch self {
        case .string(let string): string == text
        case .number(let number): number.text == text
        case .boolean(let boolean): text == (boolean ? "true" : "false")
        default: false
        }
    }
}
