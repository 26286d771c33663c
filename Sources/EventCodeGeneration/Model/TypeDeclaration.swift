/// A payload type.
indirect enum TypeDeclaration: Sendable {
    case record(RecordModel)
    case openEnum(EnumModel)
    case union(UnionModel)
}
