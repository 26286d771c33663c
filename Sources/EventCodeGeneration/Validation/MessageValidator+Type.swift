import EventCatalog
import SchemaValidation
import StrictJSON

extension MessageValidator {
    /// Whether a message names the type and the version of an event.
    func names(_ item: JSONValue, _ event: Catalog.EventEntry) -> Bool {
        places(of: event).contains { item.value(at: $0.pointer)?.reads(as: $0.text) == true }
    }

    /// Where a body has the type and the version, and what is there.
    private func places(of event: Catalog.EventEntry) -> [(pointer: [String], text: String)] {
        var parts = catalog.discriminator.parts(of: event.type)
        if let version = event.version, let place = catalog.versions {
            parts.append((place, version))
        }
        return parts.compactMap { expression, part in
            if case .payload(let pointer) = expression { (pointer, part) } else { nil }
        }
    }

    /// Checks that a message names the type and the version of an event.
    func checkType(
        of item: JSONValue, _ event: Catalog.EventEntry, at prefix: [JSONPathStep],
        _ report: inout SchemaReport
    ) {
        // Of several expressions any may have the type.
        if case .anyOf(let expressions) = catalog.discriminator {
            let pointers = expressions.compactMap { expression -> [String]? in
                if case .payload(let pointer) = expression { pointer } else { nil }
            }
            if pointers.contains(where: { item.value(at: $0)?.string == event.type }) { return }
        }
        for (pointer, text) in places(of: event) {
            let path = prefix + pointer.map { .key($0) }
            guard let value = item.value(at: pointer) else {
                report.add(.missingKey(pointer.last ?? ""), "discriminator", at: path)
                continue
            }
            if !value.reads(as: text) {
                report.add(.constant(.string(text)), "discriminator", at: path)
            }
        }
    }
}

extension JSONValue {
    /// Whether this is a text, as it is where a type or a version is read: a number counts as written.
    func reads(as text: String) -> Bool {
        switch self {
        case .string(let string): string == text
        case .number(let number): number.text == text
        default: false
        }
    }
}
