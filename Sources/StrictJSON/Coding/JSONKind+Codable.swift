extension JSONKind: Codable {}
