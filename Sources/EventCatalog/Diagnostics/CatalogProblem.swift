package import StrictJSON

/// A problem of a catalog as facts, which `message` and `note` put into words.
package enum CatalogProblem: Hashable, Sendable {
    case notJSON(JSONError.Reason)
    case duplicateKey(String)
    case missingField(String, of: String)
    case wrongType(of: String, expected: String, found: JSONKind)
    case unknownField(String, of: String, nearest: String?)
    /// A key of the envelope changes the location of the payload, and so what every type is.
    case unknownEnvelopeField(String, nearest: String?)
    case unsupportedVersion(String)
    case newerVersion(String)
    case newerConstruct(String, statedVersion: String)
    case emptyEventType
    case noEvents
    case notAnExpression(String)
    case notInBody(String)
    case notInMessage(String)
    case locationInKey(String)
    case typesAtKeys(of: String)
    case noParent(String, steps: Int)
    case wildcard(String, messages: [String], value: String?)
    case unknownProtocol(String, nearest: String?)
    case presetField(String)
    case versionsWithoutLocation(of: String)
    case noVersions(of: String)
    case unknownTimeFormat(String, nearest: String?)
    case unknownType(String, nearest: String?)
    case unknownKeyword(String, nearest: String?, count: Int = 1)
    case unknownFormat(String, nearest: String?, count: Int = 1)
    case untypedKeyword(String, count: Int)
    case requiredWithoutProperty(String, nearest: String?)
    case emptyEnum
    case repeatedValue(String)
    case valueOfOtherType(of: String, value: String, types: String, count: Int)
    case unknownReference(String, nearest: String?)
    case referenceOutsideCatalog(String)
    case missingFile(String)
    case fileNotJSON(String, JSONError.Reason)
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
    case catalogClash(other: String, names: [String], difference: TypeDifference?)
    case removedMethods([String])
    case unusedImport(String)
    case internalNonexhaustive
    /// What two parts of a schema allow, neither of which the other does.
    case contradiction(String, String)
    case untypedSchema(Reason, at: CatalogLocation)
    case exampleMismatch(event: String, path: String, expected: String)
    case exampleBreaksSchema(event: String, path: String, keyword: String, message: String)
    case uncheckedKeyword(String, reason: String)

    /// The first line in which the declarations of one type for two catalogs differ.
    package struct TypeDifference: Hashable, Sendable {
        let name: String
        let line: String
        let otherLine: String

        package init(name: String, line: String, otherLine: String) {
            self.name = name
            self.line = line
            self.otherLine = otherLine
        }
    }

    /// Why a schema becomes raw JSON.
    package enum Reason: String, Hashable, Sendable, CaseIterable {
        case union = "a union"
        case mixedEnum = "an enum of values that are not all strings"
        case conflictingTypes = "'allOf' of types that exclude each other"
        case constant = "a constant that is an array or an object"
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
