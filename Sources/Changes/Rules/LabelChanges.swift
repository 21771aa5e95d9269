/// How two sets of labels differ.
struct LabelChanges {
    private let old: [String: String]
    private let new: [String: String]

    init(_ old: [String: String], _ new: [String: String]) {
        self.old = old
        self.new = new
    }

    var isEmpty: Bool { old == new }

    /// `team="db" is new`, in the order of names.
    func words(_ names: (String) -> Bool = { _ in true }) -> [Phrase] {
        Set(old.keys).union(new.keys).filter(names).sorted().compactMap { name -> Phrase? in
            switch (old[name], new[name]) {
            case (let before?, let after?): before == after ? nil : "\(code: name) \(code: before) → \(code: after)"
            case (nil, let after?): "\(code: name) \(code: after) is new"
            case (let before?, nil): "\(code: name) \(code: before) is gone"
            case (nil, nil): nil
            }
        }
    }

    func changes(of subject: Phrase, _ consequence: Consequence, in file: String) -> [Change] {
        isEmpty ? [] : [Change(.labels, consequence, "\(subject): label \(words().joined)", in: [file])]
    }
}
