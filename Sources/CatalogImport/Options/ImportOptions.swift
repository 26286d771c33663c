package import EventCatalog
package import StrictJSON

/// The user's choices for an import; anything else is inferred.
package struct ImportOptions: Sendable {
    package var title: String?
    /// The schemas that are events, instead of what the document describes as such.
    package var events: [SchemaPattern] = []
    /// The events to import, if not all.
    package var include: [EventSelector] = []
    /// The events to leave out.
    package var exclude: [EventSelector] = []
    /// The locations of the messages in bodies that contain them, each relative to the one before.
    package var messages: [JSONPointer] = []
    /// The location of the object of which a message has one key, which is its type.
    package var keyOf: JSONPointer?
    package var discriminator: [RuntimeExpression] = []
    /// Whether the first expression that a message has a value for determines the type, rather than
    /// all together.
    package var isAnyOf = false
    package var data: RuntimeExpression?
    package var id: RuntimeExpression?
    package var time: RuntimeExpression?
    package var typeFrom: EventNameKind?
    package var replacements: [Replacement] = []

    package init() {}

    /// Whether anything is chosen that an exported document determines itself.
    var determineContents: Bool {
        title != nil || !events.isEmpty || !include.isEmpty || !exclude.isEmpty
            || !messages.isEmpty || keyOf != nil || !discriminator.isEmpty || data != nil
            || id != nil || time != nil || typeFrom != nil || !replacements.isEmpty
    }

    /// A replacement in names, to obtain the types that appear in messages.
    package struct Replacement: Sendable {
        package var old: String
        package var new: String

        /// Parses `OLD=NEW`.
        package init(_ text: String) throws(ImportError) {
            guard let index = text.dropFirst().firstIndex(of: "=") else {
                throw .notAReplacement(text)
            }
            old = String(text[..<index])
            new = String(text[text.index(after: index)...])
        }
    }

    /// Parses an expression.
    package static func expression(_ text: String) throws(ImportError) -> RuntimeExpression {
        guard let expression = RuntimeExpression(text) else { throw .notAnExpression(text) }
        return expression
    }

    /// Parses an expression into the body.
    package static func payload(_ text: String) throws(ImportError) -> RuntimeExpression {
        let expression = try expression(text)
        guard case .payload = expression else { throw .notAnExpression(text) }
        return expression
    }

    /// Parses an expression of an object in a message.
    package static func object(_ text: String) throws(ImportError) -> JSONPointer {
        guard case .payload(let pointer) = try expression(text) else {
            throw .notAnExpression(text)
        }
        return pointer
    }

    /// Parses an expression of a location in the body.
    package static func location(_ text: String) throws(ImportError) -> JSONPointer {
        switch try expression(text) {
        case .payload(let pointer), .request(let pointer): return pointer
        case .header, .outer: throw .notAnExpression(text)
        }
    }

    func type(fromName name: String) -> String {
        replacements.reduce(name) { $0.replacing($1.old, with: $1.new) }
    }
}
