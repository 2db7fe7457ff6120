import{e as o}from"../chunks/common-DBiShrqL.js";import{e as s}from"../chunks/clip-more-za7Omt2v.js";import{e as m}from"../chunks/dialogs-CziV728_.js";const r={...m,...s,...o};export{r as en};
