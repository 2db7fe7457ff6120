import{e as o}from"../chunks/common-DeFDjiMI.js";import{e as s}from"../chunks/clip-more-CjVZntaF.js";import{e as m}from"../chunks/dialogs-XPwNUttI.js";const r={...m,...s,...o};export{r as en};
