import{e as o}from"../chunks/common-5t0VwE0T.js";import{e as s}from"../chunks/clip-more-Dn3pVLfr.js";import{e as m}from"../chunks/dialogs-C1dfAt3_.js";const r={...m,...s,...o};export{r as en};
