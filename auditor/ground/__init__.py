"""What every other room stands on: records, marks, words in both languages, the third answer."""
