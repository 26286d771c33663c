/// A payload type.
indirect enum TypeDeclaration: Sendable {
    case structure(RecordModel)
    case openEnum(EnumModel)
    case union(UnionModel)
}
