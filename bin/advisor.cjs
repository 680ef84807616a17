#!/usr/bin/env node
require("../dist/advisor.cjs").start();
