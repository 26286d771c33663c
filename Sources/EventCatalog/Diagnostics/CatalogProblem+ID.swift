extension CatalogProblem {
    package var severity: Diagnostic.Severity {
        switch self {
        case .unknownField, .newerVersion, .newerConstruct, .typesAtKeys, .unknownKeyword,
            .unknownFormat, .untypedKeyword, .requiredWithoutProperty, .emptyEnum, .repeatedValue,
            .valueOfOtherType, .unknownReference, .pointerWithoutEffect, .optionalWithoutEffect,
            .removedMethods, .unusedImport, .contradiction, .untypedSchema, .exampleMismatch,
            .exampleBreaksSchema, .uncheckedKeyword, .noEvents, .presetField:
            .warning
        default: .error
        }
    }

    /// The stable identifier of the problem.
    package var id: ID {
        switch self {
        case .notJSON: .notJSON
        case .duplicateKey: .duplicateKey
        case .missingField: .missingField
        case .wrongType: .wrongType
        case .unknownField, .unknownEnvelopeField: .unknownField
        case .unsupportedVersion: .unsupportedVersion
        case .newerVersion: .newerVersion
        case .newerConstruct: .newerConstruct
        case .emptyEventType: .emptyEventType
        case .noEvents: .noEvents
        case .notAnExpression: .notAnExpression
        case .notInBody: .notInBody
        case .notInMessage: .notInMessage
        case .locationInKey: .locationInKey
        case .typesAtKeys: .typesAtKeys
        case .noParent: .noParent
        case .wildcard: .wildcard
        case .unknownProtocol: .unknownProtocol
        case .presetField: .presetField
        case .versionsWithoutLocation: .versionsWithoutLocation
        case .noVersions: .noVersions
        case .unknownTimeFormat: .unknownTimeFormat
        case .unknownType: .unknownType
        case .unknownKeyword: .unknownKeyword
        case .unknownFormat: .unknownFormat
        case .untypedKeyword: .untypedKeyword
        case .requiredWithoutProperty: .requiredWithoutProperty
        case .emptyEnum: .emptyEnum
        case .repeatedValue: .repeatedValue
        case .valueOfOtherType: .valueOfOtherType
        case .unknownReference: .unknownReference
        case .referenceOutsideCatalog: .referenceOutsideCatalog
        case .missingFile: .missingFile
        case .fileNotJSON: .fileNotJSON
        case .nameClash: .nameClash
        case .invalidSwiftName: .invalidSwiftName
        case .invalidSwiftType: .invalidSwiftType
        case .reservedName: .reservedName
        case .unknownValue: .unknownValue
        case .notAPointer: .notAPointer
        case .unknownPointer: .unknownPointer
        case .pointerWithoutEffect: .pointerWithoutEffect
        case .optionalWithoutEffect: .optionalWithoutEffect
        case .unmatchedPattern: .unmatchedPattern
        case .emptySelection: .emptySelection
        case .catalogFileClash: .catalogFileClash
        case .catalogClash: .catalogClash
        case .removedMethods: .removedMethods
        case .unusedImport: .unusedImport
        case .internalNonexhaustive: .internalNonexhaustive
        case .contradiction: .contradiction
        case .untypedSchema: .untypedSchema
        case .exampleMismatch: .exampleMismatch
        case .exampleBreaksSchema: .exampleBreaksSchema
        case .uncheckedKeyword: .uncheckedKeyword
        }
    }

    /// Stable identifiers in kebab case.
    package enum ID: String, Sendable, CaseIterable {
        case notJSON = "not-json"
        case duplicateKey = "duplicate-key"
        case missingField = "missing-field"
        case wrongType = "wrong-type"
        case unknownField = "unknown-field"
        case unsupportedVersion = "unsupported-version"
        case newerVersion = "newer-version"
        case newerConstruct = "newer-construct"
        case emptyEventType = "empty-event-type"
        case noEvents = "no-events"
        case notAnExpression = "not-an-expression"
        case notInBody = "not-in-body"
        case notInMessage = "not-in-message"
        case locationInKey = "location-in-key"
        case typesAtKeys = "types-at-keys"
        case noParent = "no-parent"
        case wildcard = "wildcard"
        case unknownProtocol = "unknown-protocol"
        case presetField = "preset-field"
        case versionsWithoutLocation = "versions-without-place"
        case noVersions = "no-versions"
        case unknownTimeFormat = "unknown-time-format"
        case unknownType = "unknown-type"
        case unknownKeyword = "unknown-keyword"
        case unknownFormat = "unknown-format"
        case untypedKeyword = "untyped-keyword"
        case requiredWithoutProperty = "required-without-property"
        case emptyEnum = "empty-enum"
        case repeatedValue = "repeated-value"
        case valueOfOtherType = "value-of-other-type"
        case unknownReference = "unknown-reference"
        case referenceOutsideCatalog = "reference-outside-catalog"
        case missingFile = "missing-file"
        case fileNotJSON = "file-not-json"
        case nameClash = "name-clash"
        case invalidSwiftName = "invalid-swift-name"
        case reservedName = "reserved-name"
        case invalidSwiftType = "invalid-swift-type"
        case unknownValue = "unknown-value"
        case notAPointer = "not-a-pointer"
        case unknownPointer = "unknown-pointer"
        case pointerWithoutEffect = "pointer-without-effect"
        case optionalWithoutEffect = "optional-without-effect"
        case unmatchedPattern = "unmatched-pattern"
        case emptySelection = "empty-selection"
        case catalogFileClash = "catalog-file-clash"
        case catalogClash = "catalog-clash"
        case removedMethods = "removed-methods"
        case unusedImport = "unused-import"
        case internalNonexhaustive = "internal-nonexhaustive"
        case contradiction
        case untypedSchema = "untyped-schema"
        case exampleMismatch = "example-mismatch"
        case exampleBreaksSchema = "example-breaks-schema"
        case uncheckedKeyword = "unchecked-keyword"
    }
}
