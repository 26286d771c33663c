/// A payload type.
package indirect enum TypeDeclaration: Sendable {
    case record(RecordModel)
    case openEnum(EnumModel)
    case union(UnionModel)
}

extension TypeDeclaration {
    /// The name without those of enclosing types.
    package var name: String {
        switch self {
        case .record(let model): model.name
        case .openEnum(let model): model.name
        case .union(let model): model.name
        }
    }
}
