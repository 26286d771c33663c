import EventCatalog
import StrictJSON

/// An enum of the types that a value can have:
///
/// ```
/// public enum Customer: EventUnion {
///     case string(String)
///     case deletedCustomer(DeletedCustomer)
///     /// A variant that the catalog does not list, as received.
///     case unknown(JSONValue)
///
///     /// The variants that the catalog lists.
///     public static let unionSchema = UnionSchema(
///         [
///             .string(.string),
///             .object(.record(DeletedCustomer.self), tags: [true]),
///         ], tag: "deleted")
///
///     /// Creates the variant at an index of ``unionSchema`` from its value.
///     public init(variant: Int, field: FieldContent) {
///         switch variant {
///         case 0: self = .string(.init(field: field))
///         case 1: self = .deletedCustomer(.init(field: field))
///         default: self = .unknown(.init(field: field))
///         }
///     }
///
///     /// The index of the variant in ``unionSchema``, and its value as a field.
///     public var fieldVariant: (index: Int, field: FieldContent) {
///         switch self {
///         case .string(let value): (0, value.fieldContent)
///         case .deletedCustomer(let value): (1, value.fieldContent)
///         case .unknown(let value): (2, value.fieldContent)
///         }
///     }
/// }
/// ```
struct UnionTemplate {
    let model: UnionModel
    let access: AccessLevel
    /// The attribute of the declaration.
    let attribute: SourceText
    let library: LibraryNames
    let nested: [SourceText]

    var source: SourceText {
        """
        \(model.documentation.source)
        \(attribute)
        \(access)enum \(model.name): WebhookEvents.EventUnion {
            \(([cases, schema, reading, writing] + nested).separatedByEmptyLines)
        }
        """
    }

    private var int: String { library.swift("Int") }

    private var cases: SourceText {
        """
        \(model.cases.map { variant in
            """
            \(variant.documentation.source)
            case \(variant.name)(\(variant.type.swiftName(in: model.reference, library)))
            """
        })
        \(model.hasUnknown ? unknown : "")
        """
    }

    private var unknown: SourceText {
        """
        /// A variant that the catalog does not list, as received.
        case unknown(WebhookEvents.JSONValue)
        """
    }

    private var schema: SourceText {
        """
        /// The variants that the catalog lists.
        \(access.hiddenModifiers)static let unionSchema = WebhookEvents.UnionSchema(
            [
                \(model.cases.map(variant))
            ]\(model.tag.map { ", tag: \(StringLiteral($0).source)" } ?? ""))
        """
    }

    /// `.object(.record(Card.self), tags: ["card"]),` or `.object(.record(Card.self), key: "card"),`
    private func variant(_ variant: UnionModel.Case) -> SourceText {
        let type = variant.type.fieldType(in: model.reference)
        if let key = variant.key {
            return ".\(variant.kind.rawValue)(\(type), key: \(StringLiteral(key).source)),"
        }
        guard !variant.tags.isEmpty else { return ".\(variant.kind.rawValue)(\(type))," }
        let tags = variant.tags.map(literal).joined(separator: ", ")
        let mayLack = variant.isTagOptional ? ", isTagOptional: true" : ""
        return ".\(variant.kind.rawValue)(\(type), tags: [\(tags)]\(mayLack)),"
    }

    private func literal(_ tag: JSONValue) -> String {
        tag.string.map { StringLiteral($0).source } ?? tag.number?.swiftLiteral ?? tag.description
    }

    private var reading: SourceText {
        """
        /// Creates the variant at an index of ``unionSchema`` from its value.
        \(access.hiddenModifiers)init(variant: \(int), field: WebhookEvents.FieldContent) {
            switch variant {
            \(model.cases.enumerated().map { index, variant in
                "\(label(index)): self = .\(variant.name)(.init(field: field))"
            })
            \(model.hasUnknown ? readingUnknown : "")
            }
        }
        """
    }

    private var readingUnknown: SourceText { "default: self = .unknown(.init(field: field))" }

    /// `case 0`; `default` for the last one if there is no unknown variant.
    private func label(_ index: Int) -> String {
        !model.hasUnknown && index == model.cases.count - 1 ? "default" : "case \(index)"
    }

    private var writing: SourceText {
        """
        /// The index of the variant in ``unionSchema``, and its value as a field.
        \(access.hiddenModifiers)var fieldVariant: (index: \(int), field: WebhookEvents.FieldContent) {
            switch self {
            \(model.cases.enumerated().map { index, variant in
                "case .\(variant.name)(let value): (\(index), value.fieldContent)"
            })
            \(model.hasUnknown ? writingUnknown : "")
            }
        }
        """
    }

    private var writingUnknown: SourceText {
        "case .unknown(let value): (\(model.cases.count), value.fieldContent)"
    }
}
