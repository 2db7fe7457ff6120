import{e as o}from"../chunks/common-DCSQAx7k.js";import{e as s}from"../chunks/clip-more-BOV05_8M.js";import{e as m}from"../chunks/dialogs-YWrMd4yh.js";const r={...m,...s,...o};export{r as en};
