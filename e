BLOCK: 26 proved, 467 questions, 0 waived. 3373 files (501 left out), 962 rules, 32.2 s. Not checked: 3 Written to /tmp/s/JeecgBoot.s7.json
