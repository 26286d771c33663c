package import StrictJSON

/// A problem of a catalog as facts, which `message` and `note` put into words.
package enum CatalogProblem: Hashable, Sendable {
    case notJSON(JSONFailure.Reason)
    case duplicateKey(String)
    case missingField(String, of: String)
    case wrongType(of: String, expected: String, found: JSONKind)
    case unknownField(String, of: String, nearest: String?)
    case unsupportedVersion(String)
    case emptyEventType
    case noEvents
    case notAnExpression(String)
    case notInBody(String)
    case unknownProtocol(String, nearest: String?)
    case presetField(String)
    case versionsWithoutPlace(of: String)
    case noVersions(of: String)
    case unknownTimeFormat(String, nearest: String?)
    case unknownType(String, nearest: String?)
    case unknownReference(String, nearest: String?)
    case referenceOutsideCatalog(String)
    case missingFile(String)
    case fileNotJSON(String, JSONFailure.Reason)
    case nameClash(of: String, first: String, second: String, name: String)
    case invalidSwiftName(String)
    case invalidSwiftType(String)
    case reservedName(String)
    case unknownValue(String, of: String, expected: String)
    case notAPointer(String)
    case unknownPointer(String, nearest: String?)
    case pointerWithoutEffect(String)
    case optionalWithoutEffect(String)
    case unmatchedPattern(String, nearest: String?)
    case emptySelection
    case catalogFileClash(other: String)
    case catalogClash(other: String, names: [String])
    case unusedImport(String)
    case internalNonexhaustive
    case untypedSchema(Reason, at: CatalogLocation)
    case exampleMismatch(event: String, path: String, expected: String)
    case exampleBreaksSchema(event: String, path: String, keyword: String, message: String)
    case uncheckedKeyword(String, reason: String)

    /// Why a schema becomes raw JSON.
    package enum Reason: String, Hashable, Sendable, CaseIterable {
        case union = "a union"
        case mixedEnum = "an enum of values that are not all strings"
        case conflictingTypes = "'allOf' of types that exclude each other"
        case tuple = "a tuple"
        case patternProperties = "'patternProperties'"
        case infinitelyRecursive = "an infinitely recursive type"
        case barePayload = "a payload that is only a number written as a string"
        case never = "a schema that no value satisfies"
        case deep = "a schema that is nested too deeply"
        case largeUnion = "a union of more than 400 types"
        case large = "an object of more than 512 properties"
    }
}

extension CatalogProblem {
    package var severity: Diagnostic.Severity {
        switch self {
        case .unknownField, .unknownReference, .pointerWithoutEffect, .optionalWithoutEffect,
            .unusedImport, .untypedSchema, .exampleMismatch, .exampleBreaksSchema,
            .uncheckedKeyword, .noEvents, .presetField:
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
        case .unknownField: .unknownField
        case .unsupportedVersion: .unsupportedVersion
        case .emptyEventType: .emptyEventType
        case .noEvents: .noEvents
        case .notAnExpression: .notAnExpression
        case .notInBody: .notInBody
        case .unknownProtocol: .unknownProtocol
        case .presetField: .presetField
        case .versionsWithoutPlace: .versionsWithoutPlace
        case .noVersions: .noVersions
        case .unknownTimeFormat: .unknownTimeFormat
        case .unknownType: .unknownType
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
        case .unusedImport: .unusedImport
        case .internalNonexhaustive: .internalNonexhaustive
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
        case emptyEventType = "empty-event-type"
        case noEvents = "no-events"
        case notAnExpression = "not-an-expression"
        case notInBody = "not-in-body"
        case unknownProtocol = "unknown-protocol"
        case presetField = "preset-field"
        case versionsWithoutPlace = "versions-without-place"
        case noVersions = "no-versions"
        case unknownTimeFormat = "unknown-time-format"
        case unknownType = "unknown-type"
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
        case unusedImport = "unused-import"
        case internalNonexhaustive = "internal-nonexhaustive"
        case untypedSchema = "untyped-schema"
        case exampleMismatch = "example-mismatch"
        case exampleBreaksSchema = "example-breaks-schema"
        case uncheckedKeyword = "unchecked-keyword"
    }
}
