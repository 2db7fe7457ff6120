import{e as o}from"../chunks/common-C9CXtFr3.js";import{e as s}from"../chunks/clip-more-auQr9dDH.js";import{e as m}from"../chunks/dialogs-BFwKLyJl.js";const r={...m,...s,...o};export{r as en};
