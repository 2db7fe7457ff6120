import{e as o}from"../chunks/common-DQEi8ld9.js";import{e as s}from"../chunks/clip-more-DhHQGd01.js";import{e as m}from"../chunks/dialogs-BKWJ-l1A.js";const r={...m,...s,...o};export{r as en};
