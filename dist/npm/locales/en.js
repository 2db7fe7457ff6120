import{e as o}from"../chunks/common-bTRGkS7w.js";import{e as s}from"../chunks/clip-more-_6jUvNIB.js";import{e as m}from"../chunks/dialogs-dHFJ8rIn.js";const r={...m,...s,...o};export{r as en};
