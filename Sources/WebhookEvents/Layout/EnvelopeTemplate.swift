import StrictJSON

/// The constant texts around the values of a message that is created in Swift, for a layout and the
/// values that an event has:
///
///     {"id": ID ,"type": TYPE ,"created_at": TIME ,"data":{"object": DATA }}
struct EnvelopeTemplate: Sendable {
    /// A value of a message.
    enum Value {
        case id
        case type
        case time
        case source
        case data
    }

    /// The values in the order in which they are written, each with the text before it.
    let steps: [(text: [UInt8], value: Value)]
    /// The text after the last value.
    let end: [UInt8]

    /// Creates the template for values at pointers. The first of two values in an object determines
    /// where the object is. `nil` when the location of a value is inside another value.
    init?(_ values: [(pointer: [String], value: Value)]) {
        var root = Node()
        for (pointer, value) in values where !root.insert(value, at: pointer[...]) { return nil }
        var text = TemplateText()
        text.append(root)
        (steps, end) = (text.steps, text.json.bytes)
    }
}

extension EnvelopeTemplate {
    /// An object around values, or a value.
    fileprivate struct Node {
        var value: Value?
        var children: [(key: String, node: Node)] = []

        /// Inserts a value; returns `false` if another one is there or around it.
        mutating func insert(_ value: Value, at pointer: ArraySlice<String>) -> Bool {
            guard self.value == nil else { return false }
            guard let key = pointer.first else {
                self.value = value
                return children.isEmpty
            }
            let rest = pointer.dropFirst()
            if let index = children.firstIndex(where: { ExactText($0.key) == ExactText(key) }) {
                return children[index].node.insert(value, at: rest)
            }
            var node = Node()
            let isInserted = node.insert(value, at: rest)
            children.append((key, node))
            return isInserted
        }
    }

    /// The text of a template while it is created.
    fileprivate struct TemplateText: ~Copyable {
        var steps: [(text: [UInt8], value: Value)] = []
        var json = JSONWriter()

        mutating func append(_ node: Node) {
            if let value = node.value {
                steps.append((json.bytes, value))
                json = JSONWriter()
                json.skipValue()
                return
            }
            json.beginObject()
            for (key, child) in node.children {
                json.key(key)
                append(child)
            }
            json.endObject()
        }
    }
}
