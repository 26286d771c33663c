#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The text of values for people: types, and properties by their Swift names.
///
/// Sensitive values are replaced by a placeholder, and characters that could control a terminal are
/// escaped.
struct ShownText {
    private(set) var text = ""
    private var depth = 0

    /// Deeper values are cut, since a body may be nested deeper than a thread's stack allows.
    private static let deepest = 64

    /// A type with labeled values, such as `Customer(id: "c_1")`.
    mutating func labeled(
        _ name: String, _ values: [(label: String, write: (inout ShownText) -> Void)]
    ) {
        nested("\(name)(", ")", values) { text, value in
            text.text += "\(value.label): "
            value.write(&text)
        }
    }

    mutating func record(_ fields: RecordFields, named name: String) {
        labeled(
            name,
            fields.shownPositions.map { position in
                let field = fields.schema.fields[position]
                return (
                    field.swiftName,
                    { text in
                        if field.isSensitive { return text.text += Redacted().description }
                        text.value(fields.content(at: position), field.type)
                    }
                )
            })
    }

    mutating func value(_ content: FieldContent, _ type: FieldType) {
        if content.isNone, !type.isJSON { return text += "nil" }
        switch type {
        case .nullable(let wrapped): value(content, wrapped)
        case .record(let record):
            self.record(content.record(of: record.recordSchema), named: "\(record)")
        case .union(let union):
            let (index, content) = content.variant
            if union.unionSchema.isHidden(index) { return text += "unknown(\(content.shownSize))" }
            let type = union.unionSchema.type(of: index)
            guard case .generated(let union) = union else { return value(content, type) }
            labeled(union.caseName(of: index, content), content, type)
        case .array(let element):
            nested("[", "]", content.elements) { $0.value($1, element) }
        case .map(let value):
            let members = content.members
            if members.isEmpty { return text += "[:]" }
            nested("[", "]", members) { text, member in
                text.string(member.key)
                text.text += ": "
                text.value(member.value, value)
            }
        default: scalar(type.swiftType.init(field: content))
        }
    }

    /// A value without nested values.
    mutating func scalar(_ value: Any) {
        if let string = value as? String { return self.string(string) }
        if let date = value as? Date { return text += DateTime(date).text }
        text += "\(value)".escapedForTerminal()
    }

    private mutating func string(_ string: String) {
        text += string.debugDescription.escapedForTerminal()
    }

    private mutating func labeled(_ name: String, _ content: FieldContent, _ type: FieldType) {
        nested("\(name)(", ")", [content]) { $0.value($1, type) }
    }

    private mutating func nested<Values: Collection>(
        _ start: String, _ end: String, _ values: Values,
        _ write: (inout ShownText, Values.Element) -> Void
    ) {
        text += start
        defer { text += end }
        if depth == Self.deepest, !values.isEmpty { return text += "…" }
        depth += 1
        var isFirst = true
        for value in values {
            if !isFirst { text += ", " }
            isFirst = false
            write(&self, value)
        }
        depth -= 1
    }
}

extension GeneratedUnion {
    /// The name of the case of a variant.
    fileprivate static func caseName(of variant: Int, _ content: FieldContent) -> String {
        let value = Self(variant: variant, field: content)
        return Mirror(reflecting: value).children.first?.label ?? "\(Self.self)"
    }
}

extension FieldType {
    fileprivate var isJSON: Bool { if case .json = self { true } else { false } }
}
