import { ClassWords } from '../candidates/index';

const classes = new ClassWords('place-classes.tsv');

/** 白石城等国家考古遗址公园: 等 closes a list, and stands in no name but 高等, 平等, 一等. */
const OF_A_LIST = /(?<![高平均同一二三])等/u;

/** A class, a class in a brand (“五好”园区) or a grade (5A级景区). */
export const isClass = (name: string): boolean =>
  classes.has(name) ||
  classes.has(name.replace(/^“[^”]*”/u, '')) ||
  (name.includes('等') && OF_A_LIST.test(name)) ||
  /[A-Za-z]级|^[2-5]A|进(?:景|社|校|园|厂|街)区$|(?:^|为)(?:国家|自治区|[省市区县州])级/u.test(name) ||
  /^[万千百]企|^区及|^[及与和以]|^新建(?!镇|村|县|区)|^为省|变公园$|^市区街|^时代(?:山乡|“)|([市县区乡镇村组户])\1通|通[村组屯户]|^通[水电气][^，]*通|(?:上|下)山$|绕村$/u.test(
    name,
  ) ||
  /^(?:\d+[项个条家宗座处]|[一二两三四五六七八九十几数各]+[市县区省镇村大个条])/u.test(name);
