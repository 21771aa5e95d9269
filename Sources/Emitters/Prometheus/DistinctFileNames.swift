/// File names for declared names, in their order, no two alike.
///
/// Two names can become one file name (`a b` and `a-b`), and a file system may not tell upper from lower
/// case: the later one gets a number.
func distinctFileNames(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.map { name in
        let base = EmittedFile.fileName(name)
        var candidate = base
        var number = 2
        while !taken.insert(candidate.lowercased()).inserted {
            candidate = "\(base)-\(number)"
            number += 1
        }
        return candidate
    }
}
