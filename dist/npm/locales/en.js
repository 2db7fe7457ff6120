import{e as o}from"../chunks/common-DFIZUXVG.js";import{e as s}from"../chunks/clip-more-CSezyF5R.js";import{e as m}from"../chunks/dialogs-CMfRzZHw.js";const r={...m,...s,...o};export{r as en};
