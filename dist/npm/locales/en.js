import{e as o}from"../chunks/common-DZvGraUy.js";import{e as s}from"../chunks/clip-more-D6VosUzc.js";import{e as m}from"../chunks/dialogs-CDJ9MZSC.js";const r={...m,...s,...o};export{r as en};
