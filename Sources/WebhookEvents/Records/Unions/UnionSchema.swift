@_spi(Reading) import StrictJSON

/// The types that a catalog lists for one value, and how they are distinguished. There is at most
/// one variant for each JSON kind, or several for objects if the value of one property, the tag,
/// identifies the variant, or if each variant requires a key that no other has.
@_spi(Generated) public final class UnionSchema: Sendable {
    /// One of the types.
    public struct Variant: Sendable {
        let kind: JSONKind
        /// The form of the value in JSON.
        public let type: FieldType
        /// The values of the tag that identify this variant.
        let tags: [JSONValue]
        /// Whether an object without the tag is of this variant.
        let isTagOptional: Bool
        /// The required key that no other variant has.
        let key: String?

        private init(
            _ kind: JSONKind, _ type: FieldType, tags: [JSONValue] = [],
            isTagOptional: Bool = true, key: String? = nil
        ) {
            self.kind = kind
            self.type = type
            self.tags = tags
            self.isTagOptional = isTagOptional
            self.key = key
        }

        /// The variant of strings.
        public static func string(_ type: FieldType) -> Variant { Variant(.string, type) }
        /// The variant of numbers.
        public static func number(_ type: FieldType) -> Variant { Variant(.number, type) }
        /// The variant of booleans.
        public static func boolean(_ type: FieldType) -> Variant { Variant(.boolean, type) }
        /// The variant of arrays.
        public static func array(_ type: FieldType) -> Variant { Variant(.array, type) }

        /// The variant of all objects; in a union with a tag, of objects without the tag.
        public static func object(_ type: FieldType) -> Variant { Variant(.object, type) }

        /// The variant of objects whose tag has one of these values: strings, numbers or booleans.
        ///
        /// - Parameter isTagOptional: Whether an object without the tag is of this variant too.
        public static func object(
            _ type: FieldType, tags: [JSONValue], isTagOptional: Bool = false
        ) -> Variant {
            Variant(.object, type, tags: tags, isTagOptional: isTagOptional)
        }

        /// The variant of objects that have a key, but none of the other variants' keys.
        public static func object(_ type: FieldType, key: String) -> Variant {
            Variant(.object, type, key: key)
        }
    }

    /// The types, in catalog order.
    public let variants: [Variant]
    /// The property that distinguishes objects.
    public let tag: String?

    let tagKeys: JSONKeys
    private let indices: [JSONKind: Int]
    private let texts: JSONKeys
    private let textVariants: [Int]
    private let otherTags: [JSONValue: Int]
    /// The keys that identify variants; empty if none does.
    let variantKeys: JSONKeys
    private let keyVariants: [Int]

    /// Creates a schema. Its tables are never freed, so declare it as a `static let`.
    public init(_ variants: [Variant], tag: String? = nil) {
        self.variants = variants
        self.tag = tag
        tagKeys = JSONKeys([tag].compactMap(\.self))
        var (texts, textVariants) = ([String](), [Int]())
        var otherTags: [JSONValue: Int] = [:]
        for (index, variant) in variants.enumerated() {
            for tag in variant.tags {
                guard case .string(let text) = tag else {
                    otherTags[tag] = index
                    continue
                }
                texts.append(text)
                textVariants.append(index)
            }
        }
        self.texts = JSONKeys(texts)
        self.textVariants = textVariants
        self.otherTags = otherTags
        keyVariants = variants.indices.filter { variants[$0].key != nil }
        variantKeys = JSONKeys(variants.compactMap(\.key))
        indices = Dictionary(
            variants.enumerated().map { ($1.kind, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The type of the variant at an index; ``FieldType/json`` for a value that the catalog does
    /// not list.
    func type(of index: Int) -> FieldType {
        variants.indices.contains(index) ? variants[index].type : .json
    }

    /// The index for a value that the catalog does not list.
    var unknown: Int { variants.count }

    /// The variant for a JSON kind; `nil` if a tag must determine it.
    func variant(of kind: JSONKind?) -> Int? { kind.flatMap { indices[$0] } }

    /// Whether keys identify the variants of objects.
    var hasKeys: Bool { !keyVariants.isEmpty }

    /// The variant of an object; ``unknown`` unless it has the key of exactly one variant.
    ///
    /// - Parameter isPresent: Whether the object has a key.
    func variant(havingKeys isPresent: (String) -> Bool) -> Int {
        let found = keyVariants.filter { variants[$0].key.map(isPresent) == true }
        return found.count == 1 ? found[0] : unknown
    }

    /// The variant that a key identifies, by its index in ``variantKeys``.
    func variant(ofKey index: Int) -> Int { keyVariants[index] }

    /// The kinds of the variants as text, such as `a string or an object`.
    var expectedKinds: String { Self.choice(of: Set(variants.map(\.kind))) }

    private static func choice(of kinds: Set<JSONKind>) -> String {
        let order: [JSONKind] = [.string, .number, .boolean, .array, .object]
        let names = order.filter(kinds.contains).map(\.phrase)
        return names.count < 2
            ? names.joined()
            : names.dropLast().joined(separator: ", ") + " or " + names[names.count - 1]
    }
}

// MARK: - Tags

extension UnionSchema {
    /// The variant of an object without the tag; `nil` when every variant requires it.
    var variantWithoutTag: Int? {
        let candidates = variants.indices.filter {
            variants[$0].kind == .object && variants[$0].isTagOptional
        }
        return candidates.count > 1 ? unknown : candidates.first
    }

    /// The tag to write with a variant whose record does not declare it as a property.
    func undeclaredTag(of index: Int) -> (key: String, value: JSONValue)? {
        guard let tag, variants.indices.contains(index), let value = variants[index].tags.first,
            case .record(let record) = variants[index].type,
            record.recordSchema.keys.index(of: tag) == nil
        else { return nil }
        return (tag, value)
    }

    /// Reads a tag, and returns the variant that it identifies; fails when no tag has its kind.
    func variant(ofTag json: inout JSONReader) -> Int {
        if let index = json.index(in: texts) { return textVariants[index] }
        let kind = json.nextKind()
        if kind == .null, let variantWithoutTag { return variantWithoutTag }
        guard let kind, tagKinds.contains(kind) else {
            json.fail(expected: Self.choice(of: tagKinds))
            return unknown
        }
        // The list contains all tags that are strings.
        if kind == .string { return unknown }
        if let index = otherTags[json.value()] { return index }
        // Unlike a string or a number, a boolean cannot be a new value of a later version.
        return kind == .boolean ? variantWithoutTag ?? unknown : unknown
    }

    /// The variant that a tag identifies; `nil` when no tag has its kind.
    func variant(ofTag tag: JSONValue) -> Int? {
        var json = JSONReader(tag.bytes)
        let index = variant(ofTag: &json)
        return json.failure == nil ? index : nil
    }

    private var tagKinds: Set<JSONKind> {
        Set(otherTags.keys.map(\.kind) + (textVariants.isEmpty ? [] : [.string]))
    }
}
