import{e as o}from"../chunks/common-C7Wi3ivc.js";import{e as s}from"../chunks/clip-more-PlTSd2Jf.js";import{e as m}from"../chunks/dialogs-BGLdrGe3.js";const r={...m,...s,...o};export{r as en};
